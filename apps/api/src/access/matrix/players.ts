import { type Role, roles } from '@anjuan/procedure';
import type { Text } from '@anjuan/statute';

/** Who asks: each role, a supervisor of the district, and somebody who has not signed in. */
export type Player = Exclude<Role, 'system'> | 'supervisor' | 'nobody';

const { system: _nobody, ...people } = roles;

/** All of them with their names. */
export const players: Readonly<Record<Player, Text>> = {
  ...people,
  supervisor: { zh: '区级监督人员', en: 'supervisor of the district' },
  nobody: { zh: '未登录', en: 'not signed in' },
};

/** How whoever asks stands to the file. Of somebody not signed in nothing is known; only the file differs. */
export const relations = {
  own: { zh: '本人经办', en: 'handles it' },
  unit: { zh: '同队他人经办', en: 'of a handler’s unit' },
  office: { zh: '同机关他队', en: 'of another unit' },
  other: { zh: '其他机关', en: 'of another office' },
  recused: { zh: '已回避', en: 'recused' },
  closed: { zh: '经办、已结案', en: 'handled it; it is closed' },
} as const satisfies Record<string, Text>;

export type Relation = keyof typeof relations;

const within: readonly Relation[] = ['own', 'unit', 'office', 'closed'];
const team: readonly Relation[] = ['own', 'unit', 'closed'];

/**
 * Who has a file in sight, as house.md 8a and ADR 28 want it: another office's file and one from which somebody was recused
 * are never there (art. 43 of the Administrative Penalty Law); officers see what their own unit handles; whoever reviews, hears, publishes, keeps, evaluates
 * or answers for the office sees all of it; auxiliaries and administrators see no case; a district supervises its offices.
 */
export const sight: Readonly<Record<Player, readonly Relation[]>> = {
  officer: team,
  'unit-head': team,
  head: within,
  reviewer: within,
  presider: within,
  publisher: within,
  archivist: within,
  evaluator: within,
  clerk: within,
  auxiliary: [],
  'system-admin': [],
  'security-admin': [],
  'audit-admin': [],
  supervisor: within,
  nobody: [],
};
