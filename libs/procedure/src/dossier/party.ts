import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';
import { Choice, Day, Line, optionsOf } from '../kernel/field.js';

/** Kinds of party; amounts of the law differ by them. A sole trader counts as a person unless the office says otherwise (SUM-07). */
export const partyKinds = {
  person: { zh: '自然人', en: 'natural person' },
  'sole-trader': { zh: '个体工商户', en: 'sole trader' },
  unit: { zh: '法人或者其他组织', en: 'legal person or organisation' },
} as const satisfies Record<string, Text>;
export type PartyKind = keyof typeof partyKinds;

/** A party as typed by the officer. Its personal values never enter the journal. */
export class Party {
  @Choice({ zh: '当事人类型', en: 'Kind of party' }, optionsOf(partyKinds)) kind: PartyKind;
  @Line({ zh: '姓名或者名称', en: 'Name' }, { max: 100 }) name: string;
  @Line({ zh: '证件号码或者统一社会信用代码', en: 'Identity number or credit code' }, { max: 40, optional: true })
  idNumber?: string;
  @Line({ zh: '经营者或者法定代表人', en: 'Operator or legal representative' }, { max: 60, optional: true })
  representative?: string;
  @Line({ zh: '地址', en: 'Address' }, { max: 200, optional: true }) address?: string;
  @Line({ zh: '联系电话', en: 'Phone' }, { max: 40, optional: true }) phone?: string;
  @Day({ zh: '出生日期', en: 'Date of birth' }, { optional: true }) bornOn?: CivilDate;
}

/** A party as the journal knows it: a reference and a salted commitment; the values lie apart. */
export interface PartyRef {
  readonly ref: string;
  readonly commitment: string;
  readonly kind: PartyKind;
  /** Name as lists may show it: a person's surname with ××, a unit's full name. */
  readonly label: string;
  /** Birth year, so that minority can be judged without the full date. */
  readonly bornIn?: number;
}

/** Name fit for lists: surname and ×× for people (Personal Information Protection Law), full name for units. */
export function maskedName({ kind, name }: Pick<Party, 'kind' | 'name'>): string {
  return kind === 'person' ? `${[...name][0] ?? ''}××` : name;
}

/** Which ceiling of the law applies: sole traders take the lower one by default. */
export function partyScale(kind: PartyKind): 'person' | 'unit' {
  return kind === 'unit' ? 'unit' : 'person';
}
