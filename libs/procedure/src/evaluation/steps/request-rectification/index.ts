import type { CivilDate } from '@anjuan/calendar';
import { sup825 } from '@anjuan/statute';
import { Choice, Day, Line, Rows, optionsOf } from '../../../kernel/field.js';
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

export const requestRectification = step<EvaluationDossier, RequestRectificationInput>({
  id: 'request-rectification',
  title: { zh: '要求整改', en: 'Ask for rectification' },
  articles: [sup825(27)],
  input: RequestRectificationInput,
  rules: [],
  prefill: (file, track) => {
    const judged = track ? (file.tracks[track]?.dossier as EvaluationDossier | undefined)?.verdicts ?? [] : [];
    const failed = judged.filter((v) => v.verdict === 'fail');
    return { items: failed.map((v) => ({ item: v.item, kind: 'where-lawful', demand: v.reason ?? '' })) };
  },
  apply: (dossier, { input, on }) => ({ ...dossier, rectification: { on, dueOn: input.dueOn, items: input.items } }),
});
