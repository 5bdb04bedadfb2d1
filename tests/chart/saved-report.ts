/** Turns a report that a site sent back into a saved page that the reader can be run on. */
import type { PageReport, ReportedFrame } from '../../lib/chart/page-report';
import type { SkeletonNode } from '../../lib/chart/skeleton';
import type { PageCase, SavedDocument } from '../pages/case';

const VOID = new Set('area br col hr img input source track wbr'.split(' '));
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `addressOf`: where the frame with that key stands, null where it is not in the report. */
function markup(node: SkeletonNode, addressOf: (key: string) => string | null): string {
  const { 'data-frame': key, ...attributes } = node.attributes;
  const at = key === undefined ? null : addressOf(key);
  const named = Object.entries(at === null ? attributes : { ...attributes, src: at }).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  if (VOID.has(node.tag)) return `<${node.tag}${named.join('')}>`;
  // A line break right behind the tag would be the parser's.
  const first = /^(?:textarea|pre)$/.test(node.tag) && typeof node.nodes[0] === 'string' && node.nodes[0].startsWith('\n') ? '\n' : '';
  const below = node.nodes.map((child) => (typeof child === 'string' ? escaped(child) : markup(child, addressOf)));
  return `<${node.tag}${named.join('')}>${first}${below.join('')}</${node.tag}>`;
}

/** The saved page of a report. */
export function pageOfReport({ frames }: PageReport): PageCase {
  const [top] = frames;
  if (!top) throw new Error('the report holds no frame');
  const base = new URL(top.frame.url);
  const urls = new Map(
    frames.map(({ frame }, n) => [frame.key, n === 0 ? base : new URL(`${URL.parse(frame.url, base)?.pathname ?? '/'}?f=${n}`, base)]),
  );
  const saved = (each: ReportedFrame): SavedDocument => ({
    url: urls.get(each.frame.key) ?? base,
    html: `<!doctype html><html><head><title>${escaped(each.title)}</title></head>${each.root ? markup(each.root, (key) => urls.get(key)?.href ?? null) : ''}</html>`,
  });
  const documents = new Map(
    frames
      .map((each) => [each, saved(each)])
      .map(([, document]) => document as SavedDocument)
      .map((each) => [each.url.pathname + each.url.search, each]),
  );
  return { shape: 'report', name: 'report', top: saved(top), documents, record: '', others: [] };
}
