import { type Draft, currentNotice } from '@anjuan/procedure';
import { apl, clockOn, order55, profileOf, profileTerms } from '@anjuan/statute';
import type { Block } from '../../model.js';
import { flush, heading, paragraph } from '../../parts/blocks.js';
import { issued } from '../../parts/closing.js';
import { evidenceList } from '../../parts/evidence.js';
import { head } from '../../parts/head.js';
import { provisions } from '../../parts/law.js';
import { partyOf, you } from '../../parts/party.js';
import { penaltyList } from '../../parts/penalties.js';
import { names } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { orSlash, sentence } from '../../words/text.js';

/** Notice of what is proposed, why, and how the party may speak against it. */
export const priorNotice: Template = {
  id: 'prior-notice',
  title: { zh: '行政处罚事先告知书', en: 'Prior notice of an administrative penalty' },
  articles: [apl(44), apl(45), apl(63), apl(64), order55(22)],
  served: true,
  fill: (input) => ({
    ...head(input, { template: 'prior-notice', form: 'letter', title: '行政处罚事先告知书' }),
    blocks: [flush(`${partyOf(input).name}：`), ...again(input), ...proposal(input), ...rights(input), contact(input)],
    ...issued(input),
  }),
};

function draftOf({ file }: FillInput): Draft | undefined {
  const no = currentNotice(file.dossier)?.draft;
  return file.dossier.drafts.find((d) => d.no === no) ?? file.dossier.drafts.at(-1);
}

/** A later round says what is new. @article APL-2021/45/2 */
function again({ file }: FillInput): Block[] {
  const notice = currentNotice(file.dossier);
  if (!notice || notice.round < 2) return [];
  return [
    paragraph(
      `本机关此前作出的行政处罚事先告知因下列新的事实或者依据重新告知，以本告知书为准：${sentence(notice.newFacts)}`,
    ),
  ];
}

function proposal(input: FillInput): Block[] {
  const draft = draftOf(input);
  const who = you(partyOf(input));
  return [
    heading('一、违法事实和证据'),
    paragraph(`经查，${sentence(draft?.facts)}`),
    paragraph('认定上述事实的证据如下：'),
    evidenceList(input.file.dossier),
    heading('二、理由、依据和拟作出的行政处罚'),
    paragraph(`${who}的上述行为违反了${provisions(draft?.breached)}的规定。裁量理由：${sentence(draft?.reasons)}`),
    paragraph(`依据${provisions(draft?.basis)}的规定，本机关拟对${who}作出如下行政处罚：`),
    penaltyList(draft?.penalties ?? []),
  ];
}

function rights(input: FillInput): Block[] {
  const who = you(partyOf(input));
  const { matter } = input.file.dossier;
  const stated = currentNotice(input.file.dossier)?.statementDays;
  const days = stated ?? profileTerms.on(profileOf(matter), input.act.on).statementWorkingDays;
  const statement =
    `依据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，${who}有权进行陈述和申辩。${who}可以自收到本告知书之日起` +
    `${days}个工作日内，以书面或者口头方式向本机关提出陈述、申辩意见，并提交相关证据；` +
    '逾期未提出的，本机关将依法作出决定。本机关不因陈述、申辩而给予更重的处罚。';
  return [heading('三、权利告知'), paragraph(statement), ...hearing(input, who)];
}

/** Who may have a hearing is told so, with the days. @article APL-2021/64/1 */
function hearing({ file, act }: FillInput, who: string): Block[] {
  if (!currentNotice(file.dossier)?.hearingRight) return [];
  const { length = 0, unit = 'working-days' } = clockOn('C-HEA', act.on) ?? {};
  return [
    paragraph(
      `依据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，${who}有要求举行听证的权利。如要求听证，应当自收到本告知书之日起` +
        `${length}${unit === 'working-days' ? '个工作日' : '日'}内向本机关提出；逾期未提出的，视为放弃听证权利。${who}不承担组织听证的费用。`,
    ),
  ];
}

function contact({ file, act, staff, office }: FillInput): Block {
  const people = names(file.dossier.handlers, { act, staff });
  return paragraph(`联系人：${people}；联系电话：${orSlash(office.phone)}；地址：${orSlash(office.address)}。`);
}
