import type { TypstJob } from './typst.js';

/** What a copy says of itself, on every page. */
export interface CopyMark {
  /** Who took the copy. */
  readonly who: string;
  /** When, as people read it. */
  readonly at: string;
  /** SHA-256 of the original, in hex. */
  readonly original: string;
}

/** One transparent page the size of A4: the words across it, and at its foot which file is the original. */
const SOURCE = `
#let d = json(bytes(sys.inputs.data))
#set document(title: "watermark", date: none)
#set page(width: 210mm, height: 297mm, margin: 0pt, fill: none)
#set text(font: ("Noto Sans SC", "Noto Serif SC"), lang: "zh", size: 13pt, fill: rgb(90, 90, 90, 46))
#for row in range(0, 6) {
  for column in range(0, 3) {
    let shift = if calc.odd(row) { 35mm } else { 0mm }
    place(dx: column * 78mm - 12mm + shift, dy: row * 50mm + 24mm, rotate(-28deg, box(width: 74mm, align(center, d.mark))))
  }
}
#place(bottom + center, dy: -5mm, text(size: 6.5pt, fill: rgb(90, 90, 90), d.foot))
`;

/** The layer that is laid over each page of a copy. The words are data and never markup. */
export function watermark({ who, at, original }: CopyMark): TypstJob {
  const mark = `${who} ${at}`;
  const foot = `阅览副本，非原件 · ${mark} · 原件 SHA-256 ${original}`;
  return { source: SOURCE, data: JSON.stringify({ mark, foot }) };
}
