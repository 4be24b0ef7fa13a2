import { values } from '@anjuan/statute';
import type { FillInput } from '../template.js';

/** The government that hears reconsiderations of this office's acts. */
function district({ office }: FillInput): string {
  return office.district.endsWith('政府') ? office.district : `${office.district}人民政府`;
}

/** Reconsideration or suit, at the party's choice. @article ARL-2023/20/1 @article ALL-2017/46/1 */
export function remedies(input: FillInput, party: string): string {
  const { reconsiderationDays, litigationMonths } = values.on(input.act.on);
  return (
    `${party}如不服本决定，可以自收到本决定书之日起${reconsiderationDays}日内向${district(input)}申请行政复议；` +
    `也可以自收到本决定书之日起${litigationMonths}个月内依法直接向有管辖权的人民法院提起行政诉讼。` +
    '行政复议或者行政诉讼期间，本决定不停止执行，法律另有规定的除外。'
  );
}

/** Against a penalty on the spot reconsideration comes first. @article ARL-2023/23 */
export function remediesOnTheSpot(input: FillInput, party: string): string {
  return (
    `${party}如不服本决定，依照《中华人民共和国行政复议法》第二十三条的规定，应当先自收到本决定书之日起` +
    `${values.on(input.act.on).reconsiderationDays}日内向${district(input)}申请行政复议；` +
    '对行政复议决定不服的，再依法向人民法院提起行政诉讼。行政复议期间，本决定不停止执行，法律另有规定的除外。'
  );
}
