import type { CivilDate } from '@anjuan/calendar';
import type { Text } from '@anjuan/statute';

/** Grounds on which enforcement is stopped while a remedy is pending; four in either law. @article ARL-2023/42 @article ALL-2017/56 */
export const stayGrounds = {
  agency: { zh: '本机关认为需要停止执行', en: 'we hold that it must stop' },
  authority: { zh: '复议机关或者法院认为需要停止执行', en: 'the authority or the court holds that it must stop' },
  asked: { zh: '申请人申请，复议机关或者法院认为合理并决定', en: 'asked for, found reasonable and ordered' },
  statute: { zh: '法律、法规、规章规定停止执行', en: 'a law or regulation says so' },
} as const satisfies Record<string, Text>;
export type StayGround = keyof typeof stayGrounds;

/** Enforcement stopped during a remedy, from a day until it goes on again. */
export interface Stay {
  readonly from: CivilDate;
  readonly to?: CivilDate;
  readonly ground: StayGround;
  /** Number of the order, or of our own note. */
  readonly paper: string;
}
