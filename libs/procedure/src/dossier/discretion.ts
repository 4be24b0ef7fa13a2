import type { Text, Tier } from '@anjuan/statute';
import { Choice, Fen, Flag, Line, optionsOf } from '../kernel/field.js';

/** Age of the party on the day of the act, as far as it matters. @article APL-2021/30 */
export const ages = {
  adult: { zh: '已满十八周岁', en: 'eighteen or older' },
  'fourteen-to-seventeen': { zh: '已满十四周岁不满十八周岁', en: 'fourteen to seventeen' },
  'under-fourteen': { zh: '不满十四周岁', en: 'under fourteen' },
  'not-a-person': { zh: '不是自然人', en: 'not a natural person' },
} as const satisfies Record<string, Text>;
export type Age = keyof typeof ages;

/** Mental state of the party during the act. @article APL-2021/31 */
export const minds = {
  able: { zh: '能够辨认和控制自己行为', en: 'able to understand and control the act' },
  limited: { zh: '尚未完全丧失辨认或者控制能力', en: 'ability limited by illness' },
  unable: { zh: '不能辨认或者不能控制', en: 'unable' },
  'not-a-person': { zh: '不是自然人', en: 'not a natural person' },
} as const satisfies Record<string, Text>;
export type Mind = keyof typeof minds;

/** The checklist of articles 30 to 33, answered by whoever proposes a penalty. */
export class LeniencyChecklist {
  @Choice({ zh: '行为时年龄', en: 'Age at the act' }, optionsOf(ages)) age: Age;
  @Choice({ zh: '行为时精神状态', en: 'Mental state at the act' }, optionsOf(minds)) mind: Mind;
  @Flag({ zh: '主动消除或者减轻危害后果', en: 'Removed or reduced the harm by itself' }) remedied: boolean;
  @Flag({ zh: '受他人胁迫或者诱骗', en: 'Coerced or lured by others' }) coerced: boolean;
  @Flag({ zh: '主动供述尚未掌握的违法行为', en: 'Confessed what was not known yet' }) confessed: boolean;
  @Flag({ zh: '配合查处有立功表现', en: 'Cooperated with merit' }) merit: boolean;
  @Flag({ zh: '初次违法', en: 'First offence' }) first: boolean;
  @Flag({ zh: '违法行为轻微、及时改正且没有造成危害后果', en: 'Slight, corrected in time, and without harm' })
  slight: boolean;
  @Flag({ zh: '有证据足以证明没有主观过错', en: 'Proved to be without fault' }) noFault: boolean;
}

/** What the party gained unlawfully. @article APL-2021/28/2 */
export class IllegalGain {
  @Fen({ zh: '实际取得的款项', en: 'Money actually received' }) receivedFen: number;
  @Fen({ zh: '其中应当退赔', en: 'Of this to be refunded' }) refundableFen: number;
  @Line({ zh: '计算方法', en: 'How it was calculated' }, { max: 500 }) method: string;
}

/** What the discretion of a proposal rests on. Amounts in fen. @article APL-2021/34 */
export interface Discretion {
  /** Step of the benchmark the case belongs to. */
  readonly tier?: Tier;
  /** Cost of the offending work, where fines go by it. */
  readonly costFen?: number;
  readonly circumstances?: LeniencyChecklist;
  readonly gain?: IllegalGain;
}
