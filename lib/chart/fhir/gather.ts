/** Puts together what all searches found: the facts that belong beside the encounter. */
import type { DiagnosticReport, Observation, Resource } from '@medplum/fhirtypes';
import { type Facts, noFacts } from '../facts';
import { replacedBy } from './document-reference';
import type { Kind } from './kinds';
import { factsOf } from './mappers';
import { observationFacts } from './observation';
import type { Mapped, Source } from './resource';
import type { Found } from './search';
import { belongs, type Span } from './span';
import { refOf } from './values';

export interface Asked {
  kind: Kind;
  found: Found;
}

/** References lead to what a resource contains and to whatever came in the same answers. */
export function sourceOf(frame: string, founds: Found[]): Source {
  const known = new Map(
    founds.flatMap(({ resources, others }) => [...resources, ...others]).map((one) => [`${one.resourceType}/${one.id}`, one]),
  );
  return {
    provenance: { frame, visibility: 'record' },
    find: <T extends Resource>(reference: Parameters<Source['find']>[0], holder: Resource) => {
      const ref = refOf(reference);
      const contained = ref?.startsWith('#')
        ? (holder as { contained?: Resource[] }).contained?.find(({ id }) => `#${id}` === ref)
        : undefined;
      return (contained ?? (ref === null ? undefined : known.get(ref))) as T | undefined;
    },
  };
}

type Gathered = {
  facts: Facts & Pick<Mapped, 'documents'>;
  attached: NonNullable<Mapped['attached']>;
  odd: Map<Kind, number>;
};

/** All facts of the resources that belong beside the encounter. */
export function gathered(asked: Asked[], span: Span, since: string, source: Source): Gathered {
  const facts: Gathered['facts'] & Record<string, unknown> = { ...noFacts(), documents: [] };
  const attached: Gathered['attached'] = [];
  const odd = new Map<Kind, number>();
  const take = (mapped: Mapped): void => {
    for (const [list, rows] of Object.entries(mapped))
      if (list === 'attached') attached.push(...(rows as Gathered['attached']));
      else (facts[list] as unknown[]).push(...(rows as unknown[]));
  };
  const all = asked.flatMap(({ found }) => found.resources);
  const replaced = new Set(all.flatMap((one) => (one.resourceType === 'DocumentReference' ? replacedBy(one) : [])));
  for (const { kind, found } of asked) {
    for (const resource of found.resources) {
      if (kind.type === 'Observation' || replaced.has(`${resource.resourceType}/${resource.id}`)) continue;
      const mapped = safely(() => belongs(resource, span, since)) === false ? {} : factsOf(resource, source);
      if (mapped) take(mapped);
      else odd.set(kind, (odd.get(kind) ?? 0) + 1);
    }
  }
  // An observation of two categories was found twice.
  const byId = new Map(all.flatMap((one) => (one.resourceType === 'Observation' ? [[one.id, one] as const] : [])));
  const observations: Observation[] = [...byId.values()].filter((one) => safely(() => belongs(one, span, since)));
  const reports = all.filter((one) => one.resourceType === 'DiagnosticReport') as DiagnosticReport[];
  const first = asked.find(({ kind }) => kind.type === 'Observation');
  const measured = safely(() => observationFacts(observations, reports, source));
  if (measured) take(measured);
  else if (first) odd.set(first.kind, observations.length);
  return { facts, attached, odd };
}

function safely<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
