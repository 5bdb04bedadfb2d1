import type { NoteLink } from '../../lib/codes/card';

interface Props {
  text: string;
  links: NoteLink[];
  /** -1: the links are reached some other way than by Tab. */
  tabIndex?: 0 | -1;
  /** A code or category was chosen; `to`: the end of a range, else null. */
  onFollow: (from: string, to: string | null) => void;
}

/** A note's text with the codes it names as buttons, exactly where they stand. */
export function LinkedText({ text, links, tabIndex = 0, onFollow }: Props) {
  const pieces = [];
  let end = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (link.start < end) continue;
    const words = text.slice(link.start, link.end);
    pieces.push(
      text.slice(end, link.start),
      <button key={link.start} type="button" class="code-link mono" tabIndex={tabIndex} onClick={() => onFollow(link.from, link.to)}>
        {words}
      </button>,
    );
    end = link.end;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
