/** The text of a note's attachments: inline or fetched, plain or HTML. Whatever else they are is named, not read. */
import type { Attachment } from '@medplum/fhirtypes';
import { textOfHtml } from './html-text';
import { textIn } from './values';

/** `text`: inline, decoded; null: to be fetched from `url`. */
export interface Attached {
  type: 'plain' | 'html' | 'picture' | 'other';
  text: string | null;
  url: string | null;
}

/** A note is text a person wrote: five million bytes are a thousand pages. */
export const MAX_TEXT_BYTES = 5_000_000;

/** Why an attachment was not read, for the coder. */
export const TOO_LARGE = 'It is larger than a note can be, and was not read.';
export const IS_PICTURE = 'It is a picture or a PDF file; its text cannot be read here.';
export const IS_OTHER = 'It is a file of a kind that is not read.';

function typeOf(attachment: Attachment): Attached['type'] {
  const type = (textIn(attachment.contentType) ?? '').toLowerCase();
  if (/^text\/plain\b/.test(type)) return 'plain';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/.test(type)) return 'html';
  return /^(?:image\/|application\/(?:pdf|dicom)|video\/)/.test(type) ? 'picture' : 'other';
}

/** An attachment as it can be read. Data that is larger than any note stays undecoded. */
export function attachedOf(attachment: Attachment): Attached {
  const type = typeOf(attachment);
  const data = typeof attachment.data === 'string' ? attachment.data : null;
  const readable = type === 'plain' || type === 'html';
  const small = (data?.length ?? 0) * 0.75 <= MAX_TEXT_BYTES && !((attachment.size ?? 0) > MAX_TEXT_BYTES);
  return {
    type,
    text: readable && small && data !== null ? decode(data, textIn(attachment.contentType) ?? '') : null,
    url: small ? textIn(attachment.url) : null,
  };
}

/** The words of a readable attachment. */
export const wordsIn = (type: Attached['type'], raw: string): string =>
  type === 'html' ? textOfHtml(raw) : raw.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim();

/** Base64 to text, in the charset its type names; null where it is no base64. */
function decode(data: string, contentType: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return textOfBytes(bytes, contentType);
  } catch {
    return null;
  }
}

export function textOfBytes(bytes: Uint8Array, contentType: string): string {
  const charset = contentType.match(/charset="?([\w-]+)/i)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
