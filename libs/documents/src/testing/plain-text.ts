import type { Block, DocumentModel } from '../model.js';

/** A document as lines of text, for golden files a lawyer can read. */
export function plainText({ blocks, ...rest }: DocumentModel): string {
  const foot = [
    rest.signature?.join(' '),
    rest.seal && '〔印章〕',
    rest.copies,
    rest.everyPage?.join(' '),
    rest.verify,
  ];
  return [rest.office, rest.title, rest.number, ...blocks.map(blockText), ...foot].filter(Boolean).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'fields':
      return block.rows
        .map((row) => row.map((f) => `${flat(f.label)}：${flat(f.value)}${f.signed ? ` ${f.signed}` : ''}`).join(' | '))
        .join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'list':
      return block.items.map((item, i) => (block.ordered ? `${i + 1}. ${item}` : item)).join('\n');
    case 'signatures':
      return block.lines.map((l) => `${l.role}：${l.name ?? ''}____`).join('\n');
    default:
      return block.text;
  }
}

function flat(text: string): string {
  return text.replaceAll('\n', '');
}
