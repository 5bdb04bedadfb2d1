import { defineRule, fail, pass } from '../rule';

/** A note that the page marks as not signed. A page that says nothing about signatures is not judged. */
export default defineRule({
  id: 'signature-missing',
  family: 'documentation',
  catalogue: 'G101',
  title: 'Notes are signed',
  severity: 'warning',
  authority: { source: 'CMS Medicare Program Integrity Manual (100-08)', section: 'Chapter 3, 3.3.2.4', edition: '2026' },

  select: ({ chart }) => chart.documents.filter(({ signed }) => signed !== null),
  subject: ({ id, title }) => ({ kind: 'document', id, label: title }),
  check: ({ title, author, signed }) =>
    signed ? pass() : fail(`"${title}"${author ? ` by ${author}` : ''} is not signed: it supports no code until it is authenticated.`),
});
