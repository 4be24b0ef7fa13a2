import type { Party, PartyKind } from '@anjuan/procedure';
import type { Block, Fields } from '../model.js';
import type { FillInput } from '../template.js';
import { chineseDate } from '../words/date.js';
import { orSlash } from '../words/text.js';
import { field, flush } from './blocks.js';

/** How the particulars of a kind of party are called on paper, cut into the lines of a label. */
const words: Readonly<Record<PartyKind, { name: string; id: string; head?: string; address: string }>> = {
  person: { name: '姓名', id: '证件号码', address: '住址' },
  'sole-trader': { name: '名称', id: '统一社会\n信用代码', head: '经营者', address: '经营场所' },
  unit: { name: '名称', id: '统一社会\n信用代码', head: '法定代表人\n（负责人）', address: '住所' },
};

/** The party of the file with its personal values; only its label when these are not at hand. */
export function partyOf({ file, parties }: FillInput): Party {
  const known = file.dossier.party;
  const typed = known && parties[known.ref];
  return typed ?? { kind: known?.kind ?? 'person', name: orSlash(known?.label) };
}

/** How a letter addresses the party. */
export function you({ kind }: Party): string {
  return kind === 'person' ? '你' : '你单位';
}

/** The particulars of the party as lines of a decision. @article APL-2021/59/1 */
export function partyLines(party: Party): Block[] {
  const { id, head, address } = words[party.kind];
  return [
    flush(`当事人：${party.name}`),
    particular(id, party.idNumber),
    ...(head ? [particular(head, party.representative)] : []),
    particular(address, party.address),
  ];
}

/** Labels are cut into lines for the cells of forms; a letter has room for them. */
function particular(label: string, value: string | undefined): Block {
  return flush(`${label.replace('\n', '')}：${orSlash(value)}`);
}

/** The particulars of the party as rows of a form. */
export function partyRows(party: Party): Fields['rows'] {
  const { name, id, head, address } = words[party.kind];
  return [
    [field(`当事人\n${name}`, party.name), field(id, party.idNumber)],
    [
      head ? field(head, party.representative) : field('出生日期', chineseDate(party.bornOn)),
      field('联系电话', party.phone),
    ],
    [field(address, party.address)],
  ];
}
