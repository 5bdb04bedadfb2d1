// A record read over FHIR: whole, in pages, from servers that refuse, stall, lie and send more than one can hold.
import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { FrameReportSchema } from '../../lib/chart/chart';
import { readRecord, reportOf } from './read';
import { base64, concept, NOTE, person, record, shown, subject, visit } from './record';
import { BASE, inventedServer, json, outcome } from './server';

const provenance = { frame: 'fhir', visibility: 'record' };
const note = (id: string, attachment: object, change: object = {}): Resource =>
  ({
    resourceType: 'DocumentReference',
    id,
    status: 'current',
    subject,
    type: concept('Progress note'),
    date: '2026-11-03',
    content: [{ attachment }],
    ...change,
  }) as Resource;

describe('a record', () => {
  it('becomes one frame’s report, every fact marked as the record’s', async () => {
    const report = await reportOf(inventedServer({ resources: record }));
    expect(FrameReportSchema.parse(report)).toEqual(report);
    expect(report).toEqual({
      frame: { key: 'fhir', path: ['fhir'], url: BASE, title: 'The EHR’s record', visibility: 'record' },
      adapter: 'fhir-r4',
      fellBack: null,
      patient: {
        name: { family: 'Brandvold', given: 'Odalys Renée', text: 'Odalys Renée Brandvold' },
        mrn: '512870',
        birthDate: '1962-08-30',
        sex: 'female',
        age: null,
      },
      encounter: {
        ref: 'e1',
        date: '2026-11-03',
        endDate: null,
        class: 'ambulatory',
        provider: 'Ignatius Holloway, MD',
        reason: 'Follow-up of blood pressure',
        placeOfService: null,
      },
      problems: [{ text: 'Hypertension', code: 'I10', status: 'active', onset: '2019-05-02', provenance }],
      medications: [
        {
          text: 'Lisinopril 10 mg tablet — 1 tablet by mouth once daily',
          name: 'Lisinopril',
          dose: '10 mg',
          route: 'oral',
          frequency: 'once daily',
          status: 'active',
          provenance,
        },
      ],
      allergies: [{ substance: 'Penicillin', reaction: 'Hives', provenance }],
      vitals: [{ name: 'Blood pressure', value: '128/76', unit: 'mmHg', date: '2026-11-03', provenance }],
      results: [
        {
          panel: 'Basic metabolic panel',
          name: 'Potassium',
          value: '5.4',
          unit: 'mmol/L',
          range: '3.5–5.1',
          flag: 'H',
          date: '2026-10-28',
          provenance,
        },
      ],
      orders: [{ text: 'Lipid panel', date: '2026-11-03', provenance }],
      procedures: [{ text: 'Electrocardiogram', code: '93000', date: '2026-11-03', status: 'completed', provenance }],
      immunizations: [{ vaccine: 'Influenza, inactivated', date: '2026-10-01', status: 'completed', provenance }],
      codes: [
        { system: 'ICD-10-CM', code: 'I10', display: null, modifiers: [], units: null, pointers: [], provenance },
        { system: 'CPT', code: '99213', display: null, modifiers: ['25'], units: 1, pointers: ['I10'], provenance },
      ],
      coverages: [{ payer: 'Prairie Mutual', memberId: 'QX-2231', provenance }],
      documents: [
        {
          id: 'fhir/DocumentReference-n1',
          kind: 'progress-note',
          title: 'Progress note',
          author: 'Ignatius Holloway, MD',
          date: '2026-11-03',
          signed: true,
          completeness: 'whole',
          amends: null,
          text: NOTE,
          sections: [],
          provenance,
        },
      ],
      covers: [
        'vitals',
        'results',
        'problems',
        'medications',
        'allergies',
        'documents',
        'procedures',
        'orders',
        'immunizations',
        'codes',
        'coverages',
      ],
      unread: [],
    });
  });

  it('is asked for read-only, with the token, without cookies, below the base, three at a time', async () => {
    const server = inventedServer({ resources: record });
    await reportOf(server);
    for (const { url, headers, init } of server.asked) {
      expect(url.startsWith(`${BASE}/`)).toBe(true);
      expect(headers.get('authorization')).toBe('Bearer opaque');
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' });
      expect(init?.method ?? 'GET').toBe('GET');
    }
    expect(server.most()).toBe(3);
  });

  it('is read page by page, each resource once', async () => {
    const many = Array.from(
      { length: 120 },
      (_, i): Resource => ({ resourceType: 'Condition', id: `q${i}`, subject, code: concept(`Problem ${i}`) }),
    );
    const report = await reportOf(inventedServer({ resources: [person, visit, ...many, many[0] as Resource], pageSize: 25 }));
    expect(report.problems).toHaveLength(120);
    expect(report.covers).toContain('problems');
  });
});

const slipped = (entry: Resource): Response => json({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: entry }] });

describe('whose record', () => {
  it.each([
    ['another name', { ...shown, name: { family: 'Tessaro', given: 'Odalys', text: 'Odalys Tessaro' } }],
    ['another birth date', { ...shown, birthDate: '1962-08-31' }],
    ['another number', { ...shown, mrn: '777' }],
  ])('%s: nobody, and nothing more is asked', async (_, other) => {
    const server = inventedServer({ resources: record });
    expect(await readRecord(server, { patient: { id: 'p1', shown: other } })).toEqual({ kind: 'nobody' });
    expect(server.asked).toHaveLength(1);
  });

  it('is found by the record number on the page, and only if name and birth date agree', async () => {
    const resources = [{ ...person, id: 'p2', birthDate: '1990-01-01', identifier: [{ value: shown.mrn }] } as Resource, ...record];
    const wrong = await readRecord(inventedServer({ resources }), { patient: { id: null, shown } });
    expect(wrong).toEqual({ kind: 'nobody' });
    const right = { ...shown, mrn: '512870' };
    expect((await reportOf(inventedServer({ resources }), { patient: { id: null, shown: right } })).patient?.mrn).toBe('512870');
  });

  it('entries of another patient, or of nobody, never count and are said', async () => {
    const report = await reportOf(
      inventedServer({
        resources: record,
        instead: (url) => {
          if (url.pathname.endsWith('/Condition'))
            return slipped({ resourceType: 'Condition', subject: { reference: 'Patient/p9' }, code: concept('Gout') } as Resource);
          return url.pathname.endsWith('/Procedure')
            ? slipped({ resourceType: 'Procedure', code: concept('Appendectomy') } as Resource)
            : null;
        },
      }),
    );
    expect([report.problems, report.procedures]).toEqual([[], []]);
    expect(report.unread.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Entries of nobody or of another patient: The EHR’s record sent 2 with this patient’s; nothing of them was taken.',
    ]);
  });
});

/** Answers of our own to requests of one kind. */
const onType = (type: string, answer: (nth: number, url: URL) => Response | null) => (url: URL, nth: number) =>
  url.pathname.endsWith(`/${type}`) ? answer(nth, url) : null;

const reading = (type: string, answer: (nth: number, url: URL) => Response | null) =>
  reportOf(inventedServer({ resources: record, instead: onType(type, answer) }));

const said = (report: Awaited<ReturnType<typeof reading>>): string[] =>
  report.unread.map(({ kind, what, why }) => `${kind} ${what}: ${why}`);

describe('servers that do not give everything', () => {
  it('403 of one kind is said, and its list is not covered', async () => {
    const report = await reading('MedicationRequest', () => outcome(403, 'forbidden'));
    expect(said(report)).toEqual(['list Prescriptions in the EHR’s record: The EHR did not allow it to be read.']);
    expect(report.covers).not.toContain('medications');
    expect(report.problems).toHaveLength(1);
  });

  it.each([404, 410, 400, 501])('%i: the server does not offer the kind, which is no gap of this record', async (status) => {
    const report = await reading('Coverage', () => outcome(status, 'not-supported'));
    expect(said(report)).toEqual([]);
    expect(report.covers).not.toContain('coverages');
  });

  it('a search with an include it does not know is asked again without', async () => {
    const report = await reading('MedicationRequest', (_, url) => (url.searchParams.has('_include') ? outcome(400, 'invalid') : null));
    expect(report.medications).toHaveLength(1);
    expect(report.covers).toContain('medications');
  });

  it('401 in the middle: what was read stays, and the person is asked to sign in', async () => {
    const got = await readRecord(inventedServer({ resources: record, instead: onType('Claim', () => outcome(401, 'login')) }));
    expect(got).toMatchObject({ kind: 'read', login: true });
  });

  it('401 for the patient: nothing is read', async () => {
    const got = await readRecord(inventedServer({ resources: record, instead: () => outcome(401, 'login') }));
    expect(got).toEqual({ kind: 'failed', why: 'login' });
  });

  it.each([429, 503])('%i with Retry-After is waited for as long as asked', async (status) => {
    const waits: number[] = [];
    const server = inventedServer({
      resources: record,
      instead: onType('Procedure', (nth) => (nth === 0 ? outcome(status, 'throttled', { 'retry-after': '7' }) : null)),
    });
    const report = await reportOf(server, { wait: (ms) => void waits.push(ms) as never });
    expect(waits).toEqual([7000]);
    expect(report.procedures).toHaveLength(1);
  });

  it('a Retry-After of an hour is not waited for, but said', async () => {
    const waits: number[] = [];
    const server = inventedServer({
      resources: record,
      instead: onType('Procedure', () => outcome(429, 'throttled', { 'retry-after': '3600' })),
    });
    const report = await reportOf(server, { wait: (ms) => void waits.push(ms) as never });
    expect(waits).toEqual([]);
    expect(said(report)).toEqual(['list Procedures in the EHR’s record: The EHR asked to wait. Read the chart again later.']);
  });

  it('5xx is tried three times, each after a longer wait', async () => {
    const waits: number[] = [];
    const server = inventedServer({ resources: record, instead: onType('Immunization', () => outcome(502, 'exception')) });
    const report = await reportOf(server, { wait: (ms) => void waits.push(ms) as never });
    expect(waits).toEqual([500, 1000]);
    expect(server.asked.filter(({ url }) => url.includes('/Immunization'))).toHaveLength(3);
    expect(said(report)).toEqual(['list Immunizations in the EHR’s record: The EHR’s record did not answer.']);
  });

  it.each([
    ['no JSON', () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })],
    ['no bundle', () => json(person)],
    ['null', () => json(null)],
  ])('%s is an answer not understood', async (_, answer) => {
    expect(said(await reading('AllergyIntolerance', answer))).toEqual([
      'list Allergies in the EHR’s record: The EHR’s answer could not be understood.',
    ]);
  });

  it('a redirect is not followed', async () => {
    const report = await reading('Claim', () => new Response(null, { status: 302, headers: { location: 'https://login.example/' } }));
    expect(said(report)).toEqual(['list Claims in the EHR’s record: It is kept in another place, which was not asked.']);
  });

  it.each([
    ['another site', 'https://elsewhere.example/fhir/Condition?page=1'],
    ['a place beside the base', 'https://record.example/fhirx/Condition?page=1'],
    ['plain http on another host', 'http://elsewhere.example/fhir/Condition?page=1'],
    ['somebody’s password', 'https://u:p@record.example/fhir/Condition?page=1'],
    ['itself', `${BASE}/Condition?patient=p1&_count=100`],
  ])('a next page at %s is not asked for', async (_, url) => {
    const server = inventedServer({
      resources: record,
      instead: onType('Condition', () => json({ resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'next', url }] })),
    });
    expect(said(await reportOf(server))).toEqual([
      'list Problems and diagnoses in the EHR’s record: The record holds more than was read of it.',
    ]);
    expect(server.asked.filter((one) => one.url.includes('Condition'))).toHaveLength(1);
  });

  it('a next page that a proxy’s server names by http is asked for by https', async () => {
    const next = { resourceType: 'Bundle', link: [{ relation: 'next', url: 'http://record.example/fhir/Condition?page=1' }] };
    const server = inventedServer({
      resources: record,
      instead: onType('Condition', (nth) => (nth === 0 ? json(next) : json({ resourceType: 'Bundle' }))),
    });
    expect(said(await reportOf(server))).toEqual([]);
    expect(server.asked.map(({ url }) => url).filter((url) => url.includes('Condition'))[1]).toBe(`${BASE}/Condition?page=1`);
  });

  it('a server without dates in its search is asked for all of a category', async () => {
    const report = await reading('Observation', (_, url) => (url.searchParams.has('date') ? outcome(400, 'invalid') : null));
    expect([report.vitals.length, report.results.map(({ date }) => date)]).toEqual([1, ['2026-10-28']]);
  });

  it('a list is covered by the kind that keeps it, not by one that adds to it', async () => {
    const report = await reading('MedicationRequest', () => outcome(400, 'required'));
    expect(report.covers).not.toContain('medications');
    expect((await reading('MedicationStatement', () => outcome(404, 'not-supported'))).covers).toContain('medications');
  });

  it('pages without end are left at the cap', async () => {
    const server = inventedServer({
      resources: record,
      instead: onType('Condition', (nth) =>
        json({ resourceType: 'Bundle', link: [{ relation: 'next', url: `${BASE}/Condition?p=${nth}` }] }),
      ),
    });
    expect(said(await reportOf(server))).toHaveLength(1);
    expect(server.asked.filter((one) => one.url.includes('Condition'))).toHaveLength(20);
  });

  it('what a server holds back is said', async () => {
    const held = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'suppressed' }] };
    const report = await reading('ServiceRequest', () => json({ resourceType: 'Bundle', entry: [{ resource: held }] }));
    expect(said(report)).toEqual(['list Orders in the EHR’s record: The EHR held a part of it back.']);
  });

  it('stops at the signal', async () => {
    const stop = new AbortController();
    const server = inventedServer({
      resources: record,
      instead: () => {
        if (server.asked.length > 4) stop.abort();
        return null;
      },
    });
    expect(await readRecord(server, { signal: stop.signal })).toEqual({ kind: 'failed', why: 'cancelled' });
    expect(server.asked.length).toBeLessThan(9);
  });
});

const read = (...resources: Resource[]) => reportOf(inventedServer({ resources: [person, visit, ...resources] }));

describe('notes', () => {
  it('HTML becomes its words; scripts, styles and tags do not', async () => {
    const html =
      '<html><head><title>t</title><style>p{}</style></head><body onload="steal()"><h2>Assessment</h2><p>BP &lt; 140 &amp; stable</p><script>alert("x")</script><img src=x onerror="steal()"><ul><li>Gout<li>Asthma</ul></body></html>';
    const report = await read(note('h', { contentType: 'text/html; charset=utf-8', data: base64(html) }));
    expect(report.documents[0]?.text).toBe('Assessment\n\nBP < 140 & stable\n\nGout\nAsthma');
  });

  it('an attachment at an address below the base is fetched, wrapped in a Binary or not', async () => {
    const server = inventedServer({
      resources: [
        person,
        visit,
        note('t', { contentType: 'text/plain', url: 'Binary/b1' }),
        note('b', { contentType: 'text/plain', url: `${BASE}/Binary/b2` }),
      ],
      instead: (url) => {
        if (url.pathname.endsWith('/Binary/b1')) return new Response('Seen in clinic.', { headers: { 'content-type': 'text/plain' } });
        return url.pathname.endsWith('/Binary/b2')
          ? json({ resourceType: 'Binary', contentType: 'text/plain', data: base64('Seen again.') })
          : null;
      },
    });
    expect((await reportOf(server)).documents.map(({ text }) => text)).toEqual(['Seen in clinic.', 'Seen again.']);
  });

  it('pictures, PDF files, other files, other places, and what is too large are named, not read', async () => {
    const server = inventedServer({
      resources: [
        person,
        visit,
        note('1', { contentType: 'application/pdf', url: 'Binary/1' }, { type: concept('Scanned consent') }),
        note('2', { contentType: 'application/xml', data: base64('<ClinicalDocument/>') }, { type: concept('Summary of care') }),
        note('3', { contentType: 'text/plain', url: 'https://elsewhere.example/3' }, { type: concept('Outside note') }),
        note('4', { contentType: 'text/plain', size: 50_000_000, url: 'Binary/4' }, { type: concept('Large note') }),
        note('5', { contentType: 'text/plain', url: 'Binary/5' }, { type: concept('Note without size') }),
      ],
      instead: (url) => (url.pathname.endsWith('/Binary/5') ? endless() : null),
    });
    const report = await reportOf(server);
    expect(report.documents).toEqual([]);
    expect(report.unread.map(({ kind, what, why }) => `${kind} ${what}: ${why}`)).toEqual([
      'picture Scanned consent, 2026-11-03: It is a picture or a PDF file; its text cannot be read here.',
      'document Summary of care, 2026-11-03: It is a file of a kind that is not read.',
      'document Outside note, 2026-11-03: It is kept in another place, which was not asked.',
      'document Large note, 2026-11-03: It is larger than a note can be, and was not read.',
      'document Note without size, 2026-11-03: It is larger than a note can be, and was not read.',
    ]);
    expect(server.asked.some(({ url }) => /elsewhere|Binary\/[124]/.test(url))).toBe(false);
    expect(given).toBeLessThan(8_000_000);
  });

  let given = 0;
  /** 50 MB in pieces, as long as somebody takes them. */
  const endless = (): Response => {
    const piece = new Uint8Array(1_000_000).fill(97);
    return new Response(
      new ReadableStream({
        pull(controller) {
          given += piece.length;
          if (given > 50_000_000) controller.close();
          else controller.enqueue(piece);
        },
      }),
      { headers: { 'content-type': 'text/plain' } },
    );
  };

  it('an addendum names what it amends; what is replaced, superseded or of another visit is not read', async () => {
    const text = { contentType: 'text/plain', data: base64('Words.') };
    const report = await read(
      note('first', { contentType: 'text/plain', data: base64('First words.') }, { docStatus: 'preliminary' }),
      note('more', text, { relatesTo: [{ code: 'appends', target: { reference: 'DocumentReference/first' } }] }),
      note('old', text),
      note(
        'new',
        { contentType: 'text/plain', data: base64('Corrected.') },
        { relatesTo: [{ code: 'replaces', target: { reference: 'DocumentReference/old' } }] },
      ),
      note('gone', text, { status: 'superseded' }),
      note('wrong', text, { docStatus: 'entered-in-error' }),
      note('last-year', text, { date: '2025-02-11' }),
    );
    expect(report.documents.map(({ id, signed, amends, kind }) => [id, signed, amends, kind])).toEqual([
      ['fhir/DocumentReference-first', false, null, 'progress-note'],
      ['fhir/DocumentReference-more', null, 'fhir/DocumentReference-first', 'addendum'],
      ['fhir/DocumentReference-new', null, null, 'progress-note'],
    ]);
  });

  it('without a known encounter no note of another day is read, and that is said', async () => {
    const report = await reportOf(
      inventedServer({ resources: [person, ...record.filter(({ resourceType }) => resourceType === 'DocumentReference')] }),
      { encounter: null },
    );
    expect(report.documents).toEqual([]);
    expect(report.unread.map(({ kind }) => kind)).toEqual(['document']);
  });
});
