import type { CivilDate } from '@anjuan/calendar';
import { house, sup825 } from '@anjuan/statute';
import { Choice, Day, Line, Rows, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import type { EvaluationDossier, Rectification } from '../../dossier.js';

const kinds = {
  must: { zh: '应当立即改正', en: 'must be put right now' },
  'where-lawful': { zh: '依法可以改正的改正', en: 'put right where lawful' },
  learn: { zh: '今后注意', en: 'learn for later' },
};

export class RectificationRow {
  @Line({ zh: '评查项目', en: 'Item' }, { max: 10 }) item: string;
  @Choice({ zh: '类型', en: 'Kind' }, optionsOf(kinds)) kind: Rectification['kind'];
  @Line({ zh: '整改要求', en: 'What is asked' }, { max: 500 }) demand: string;
}

export class RequestRectificationInput {
  @Rows({ zh: '整改事项', en: 'To be put right' }, RectificationRow, { max: 50 }) items: RectificationRow[];
  @Day({ zh: '整改期限', en: 'To be done by' }) dueOn: CivilDate;
}

const failedItemsOnly = inputRule<EvaluationDossier, RequestRectificationInput>({
  id: 'HSE-16',
  name: 'rectification-of-failed-items',
  force: 'bars',
  articles: [sup825(27), house('HSE-16')],
  says: { zh: '整改事项应当是评查结论为不符合的项目', en: 'Only items that failed are to be put right' },
  holds: ({ dossier, input }) =>
    input.items.every(({ item }) => dossier.verdicts.some((v) => v.item === item && v.verdict === 'fail')),
});

const termNotPast = inputRule<EvaluationDossier, RequestRectificationInput>({
  id: 'HSE-16',
  name: 'rectification-term-not-past',
  force: 'bars',
  articles: [sup825(27), house('HSE-16')],
  says: { zh: '整改期限不得早于今天', en: 'The term cannot end before today' },
  holds: ({ input, on }) => input.dueOn >= on,
});

export const requestRectification = step<EvaluationDossier, RequestRectificationInput>({
  id: 'request-rectification',
  title: { zh: '要求整改', en: 'Ask for rectification' },
  articles: [sup825(27)],
  input: RequestRectificationInput,
  rules: [failedItemsOnly, termNotPast],
  prefill: (file, track) => {
    const judged = track ? ((file.tracks[track]?.dossier as EvaluationDossier | undefined)?.verdicts ?? []) : [];
    const failed = judged.filter((v) => v.verdict === 'fail');
    return { items: failed.map((v) => ({ item: v.item, kind: 'where-lawful', demand: v.reason ?? '' })) };
  },
  apply: (dossier, { input, on }) => ({ ...dossier, rectification: { on, dueOn: input.dueOn, items: input.items } }),
});
