import { type Hearing, type Statement, currentNotice, lastReview, noticeServedOn } from '@anjuan/procedure';
import type { Block } from '../../model.js';
import { heading, paragraph } from '../../parts/blocks.js';
import { partyOf, you } from '../../parts/party.js';
import type { FillInput } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { clause, sentence } from '../../words/text.js';

const outcomes = { yes: '予以采纳', partly: '部分采纳', no: '不予采纳' } as const;

/** How the party was told and heard, and what the agency answered. @article APL-2021/45/1 */
export function course(input: FillInput): Block[] {
  const { statement, hearing } = input.file.dossier;
  const who = you(partyOf(input));
  const right = currentNotice(input.file.dossier)?.hearingRight ?? false;
  return [
    heading('二、告知、陈述申辩和复核情况'),
    paragraph(told(input, who, right)),
    paragraph(answer(statement, who, right && !hearing)),
    ...(hearing ? [paragraph(heard(hearing, who))] : []),
    ...checked(input),
  ];
}

function told(input: FillInput, who: string, right: boolean): string {
  const notice = currentNotice(input.file.dossier);
  const number = notice?.number ? `（${notice.number}）` : '';
  const rights = right ? '陈述、申辩和要求听证的权利' : '陈述、申辩的权利';
  return (
    `${chineseDate(noticeServedOn(input.file))}，本机关向${who}送达《行政处罚事先告知书》${number}，` +
    `告知拟作出的行政处罚内容及事实、理由、依据，并告知${who}依法享有${rights}。`
  );
}

function answer(statement: Statement | undefined, who: string, unasked: boolean): string {
  const hearing = unasked ? '，也未要求举行听证' : '';
  if (!statement) return `${who}在规定期限内未提出陈述、申辩意见${hearing}。`;
  const day = chineseDate(statement.on);
  if (statement.status === 'waived') return `${day}，${who}明确表示放弃陈述、申辩权利${hearing}。`;
  const { recheck } = statement;
  const result = recheck
    ? `经复核，本机关认为：${clause(recheck.opinion)}。对${who}的意见${outcomes[recheck.accepted]}。`
    : '';
  return `${day}，${who}提出陈述、申辩意见：${sentence(statement.said)}${result}`;
}

function heard({ status, heldOn, requestedOn, open, opinion }: Hearing, who: string): string {
  if (status === 'withdrawn') return `${who}于${chineseDate(requestedOn)}要求举行听证，后撤回听证申请。`;
  const manner = open ? '公开' : '不公开';
  return `应${who}要求，本机关于${chineseDate(heldOn)}${manner}举行听证。听证意见：${sentence(opinion)}`;
}

/** Legal review and deliberation, where there were any. */
function checked({ file }: FillInput): Block[] {
  const review = lastReview(file.dossier)?.opinion === 'approve' ? '法制审核' : '';
  const meeting = file.dossier.deliberation ? '机关负责人集体讨论' : '';
  const both = [review, meeting].filter(Boolean).join('、');
  return both ? [paragraph(`本案已经${both}。`)] : [];
}
