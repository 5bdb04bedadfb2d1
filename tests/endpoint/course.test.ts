// Another endpoint while claims are open: it gets nothing until a person has confirmed it.
import { describe, expect, it } from 'vitest';
import { courseOf } from '../../lib/endpoint/course';

const A = 'https://billing.example/fhir';
const B = 'https://elsewhere.example/fhir';

describe('where the queue may turn', () => {
  it.each([
    ['no endpoint', null, A, true, { kind: 'no-endpoint' }],
    ['the promised one', A, A, true, { kind: 'go', base: A }],
    ['the first one there is', A, null, true, { kind: 'go', base: A }],
    ['another, with no claim open', B, A, false, { kind: 'go', base: B }],
    ['another, with claims open', B, A, true, { kind: 'endpoint-changed', from: A, to: B }],
    ['another path of the same server, with claims open', `${A}/r4`, A, true, { kind: 'endpoint-changed', from: A, to: `${A}/r4` }],
  ] as const)('%s', (_, base, promised, open, course) => expect(courseOf(base, promised, open)).toEqual(course));
});
