import { type LegalReviewPass, reviewItems } from '@anjuan/procedure';
import { apl, order55, sc118 } from '@anjuan/statute';
import type { Block, Table } from '../../model.js';
import { field, fields, heading } from '../../parts/blocks.js';
import { head } from '../../parts/head.js';
import { matterName } from '../../parts/law.js';
import { partyOf } from '../../parts/party.js';
import { penaltyWords } from '../../parts/penalties.js';
import { nameOf, names } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { SLASH, joined, orSlash } from '../../words/text.js';

const verdicts = { yes: '符合', no: '不符合', na: '不涉及' } as const;
const opinions: Readonly<Record<LegalReviewPass['opinion'], string>> = {
  approve: '同意。',
  investigate: '退回补充调查。',
  correct: '退回改正。',
  transfer: '建议移送有管辖权的机关。',
};

/** Answer of legal review to one draft: eight items, opinion, reasons. */
export const reviewOpinion: Template = {
  id: 'review-opinion',
  title: { zh: '法制审核意见书', en: 'Opinion of legal review' },
  articles: [apl(58), order55(24), order55(25), sc118(13)],
  fill: (input) => ({
    ...head(input, { template: 'review-opinion', form: 'form', title: titleOf(passOf(input)) }),
    blocks: [asked(input), heading('审核清单'), checklist(passOf(input)), answered(input)],
  }),
};

function passOf({ file }: FillInput): LegalReviewPass | undefined {
  return file.dossier.reviews.at(-1);
}

function titleOf(pass: LegalReviewPass | undefined): string {
  return pass?.early ? '法制审核意见书（告知前预审）' : '法制审核意见书';
}

function asked(input: FillInput): Block {
  const { dossier } = input.file;
  const pass = passOf(input);
  const draft = dossier.drafts.find((d) => d.no === pass?.draft);
  return fields(
    [field('案件名称', `${partyOf(input).name}涉嫌${matterName(dossier)}案`)],
    [field('案号', dossier.caseNumber), field('承办人', names(dossier.handlers, input))],
    [field('审核对象', pass && `处罚决定草案第${pass.draft}稿`), field('送审日期', chineseDate(pass?.submittedOn))],
    [field('案情摘要', draft?.facts, { lines: 4 })],
    [field('承办机构\n拟处理意见', joined((draft?.penalties ?? []).map(penaltyWords), '；\n'))],
  );
}

/** The eight items in their fixed order; one without an answer shows '/'. */
function checklist(pass: LegalReviewPass | undefined): Table {
  const rows = Object.entries(reviewItems).map(([id, { zh }], i) => {
    const answer = pass?.items.find((a) => a.item === id);
    return [String(i + 1), zh, answer ? verdicts[answer.verdict] : SLASH, orSlash(answer?.note)];
  });
  return { kind: 'table', head: ['序号', '审核事项', '结论', '说明'], rows, widths: [8, 46, 11, 35] };
}

function answered(input: FillInput): Block {
  const pass = passOf(input);
  return fields(
    [field('审核意见', pass && opinions[pass.opinion])],
    [
      field('理由和建议', pass?.reasons, {
        lines: 5,
        signed: `审核人：${nameOf(pass?.by, input)}　${chineseDate(pass?.on)}`,
      }),
    ],
  );
}
