import { read } from './gist.js';

/** Civil Procedure Law: periods and service, in our own words. */
export const civilProcedure = read(`
85 | 起始时日不算，末日遇假顺延，在途不计。 | The start is not counted, a last day on holiday moves on, transit is left out.
87 | 送达须有回证，签收日为送达日。 | Service needs a receipt; the day signed counts.
88 | 直接送达及可代收的人。 | Direct service, and who may receive.
89 | 拒收的可见证或录像留置。 | On refusal, leave it with a witness or on video.
90 | 经同意可电子送达，到达系统日为送达日。 | Electronic by consent; the day it reaches the system counts.
91 | 委托或邮寄送达，以回执日为准。 | By entrustment or post; the day on the slip counts.
92 | 军人经部队转交。 | Soldiers through their unit.
93 | 被监禁者经监所转交。 | Detainees through the institution.
94 | 转交机关立即转交，签收日为送达日。 | Passed on at once; the day signed counts.
95 | 下落不明或其他方式不能送达的公告三十日。 | Public notice for thirty days when all else fails, noted in the file.
`);
