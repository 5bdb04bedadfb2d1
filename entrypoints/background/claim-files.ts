/** Claim files: what the worker answers where claims go by file and not to an endpoint. */

import { formOf } from '../../lib/claim/content';
import { lacks837, type X12Claim } from '../../lib/claim/x12-lacks';
import { payerIdIn, type X12Settings } from '../../lib/claim/x12-settings';
import { type Handlers, Refusal, tell } from '../../lib/messages';
import { CORRECTED, isCorrected } from '../../lib/queue/corrected';
import { type Exported, type ExportTools, exportClaims, rewriteClaimFile } from '../../lib/queue/export';
import { transition } from '../../lib/queue/store';
import { readSettings, type Settings } from '../../lib/settings';
import { chance, keepBooks, type Office } from './office';
import type { Sender } from './sender';

export function claimFileHandlers(sender: Sender): Handlers {
  return {
    exportClaims: async ({ format }) => {
      const { settings, x12 } = await allowed();
      if (settings.endpoint !== null) throw new Refusal('Claims go to the billing endpoint. Files are written only where there is none.');
      return written(sender, settings, x12, (tools) => exportClaims(format === '837I' ? 'institutional' : 'professional', tools));
    },

    settleClaim: async ({ claimId, arrived }) => {
      const { settings } = await allowed();
      if (settings.endpoint !== null) throw new Refusal('Claims go to the billing endpoint, which says itself what it has.');
      const event = { kind: arrived ? ('arrived' as const) : ('not-arrived' as const) };
      const settled = await sender.still(async ({ db }) => {
        if (!arrived && (await isCorrected(db, claimId))) throw new Refusal(CORRECTED);
        return transition(db, claimId, event, Date.now(), chance, { role: settings.role });
      });
      if (!settled) throw new Refusal('This claim is not in doubt any more.');
      tell('queueChanged', null);
      void sender.wake().catch(() => undefined);
      return null;
    },

    rewriteClaimFile: async ({ isa }) => {
      const { settings, x12 } = await allowed();
      if (!/^\d{1,9}$/.test(isa)) throw new Refusal('This is no interchange control number: up to nine digits.');
      return written(sender, settings, x12, (tools) => rewriteClaimFile(Number(isa), tools));
    },
  };
}

/** Where claims go by file, the check that a new one can be written into one; nothing elsewhere. */
export function fileLacksOf({ endpoint, x12 }: Settings): { fileLacks?: (claim: Omit<X12Claim, 'payerId'>) => string[] } {
  if (endpoint !== null || x12 === null) return {};
  return {
    fileLacks: (claim) => {
      const { submission, parties } = claim;
      const payerId = submission.billing?.coverage?.payerId ?? payerIdIn(x12, submission.coverage.payer);
      return lacks837(formOf(submission, parties), { ...claim, payerId });
    },
  };
}

async function allowed(): Promise<{ settings: Settings; x12: X12Settings }> {
  const { settings } = await readSettings();
  if (settings.role === 'provider') throw new Refusal('A provider may not do this. It is open to: coder, supervisor.');
  if (settings.x12 === null) throw new Refusal('Claim files are not set up: see Claim files in the options.');
  return { settings, x12: settings.x12 };
}

/** Nobody sends while a file is written; the books are kept by the next pass if they cannot be kept now. */
async function written(sender: Sender, settings: Settings, x12: X12Settings, write: (tools: ExportTools) => Promise<Exported>) {
  const exported = await sender.still(async (office) => {
    const result = await write(await toolsOf(office, settings, x12));
    if (result.ok) await keepBooks(office).catch(() => undefined);
    return result;
  });
  if (!exported.ok) throw new Refusal(exported.why);
  tell('queueChanged', null);
  void sender.wake().catch(() => undefined);
  return exported.file;
}

async function toolsOf(
  { db, area, ...office }: Office,
  { role, billingProvider, renderingNpi, hospital }: Settings,
  settings: X12Settings,
): Promise<ExportTools> {
  const cipher = await office.cipher();
  if (!cipher) throw new Refusal('The vault is locked. Unlock it, then do this again.');
  const parties = { billingProvider, renderingNpi, hospital };
  return { db, area, cipher, settings, parties, role, now: Date.now, random: chance, stamp };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Local date and time: X12 has no zone, and people look for a file by their own clock. */
function stamp(at: number): { date: string; time: string } {
  const local = new Date(at);
  return {
    date: `${local.getFullYear()}${two(local.getMonth() + 1)}${two(local.getDate())}`,
    time: `${two(local.getHours())}${two(local.getMinutes())}`,
  };
}
