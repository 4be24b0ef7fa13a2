import { order55, sup825 } from '@anjuan/statute';
import { Choice, Line, LongText, Rows, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import type { EvaluationDossier, ItemVerdict, Score, Verdict } from '../../dossier.js';
import { scoredItems, summaryItems, vetoItems } from '../../evaluate.js';
import { scoreOf } from '../../score.js';
import { caseClosed, everyItemJudged, notOwnCase, overridesReasoned } from './rules.js';

const verdicts = {
  pass: { zh: '符合', en: 'passes' },
  fail: { zh: '不符合', en: 'fails' },
  na: { zh: '不涉及', en: 'not concerned' },
};

export class VerdictRow {
  @Line({ zh: '评查项目', en: 'Item' }, { max: 10 }) item: string;
  @Choice({ zh: '结论', en: 'Verdict' }, optionsOf(verdicts)) verdict: Verdict;
  @Line({ zh: '理由', en: 'Reason' }, { max: 500, optional: true }) reason?: string;
}

export class EvaluateFileInput {
  @Rows({ zh: '逐项评查', en: 'Items' }, VerdictRow, { max: 100 }) verdicts: VerdictRow[];
  @LongText({ zh: '总体评价', en: 'Remark' }, { max: 2000, optional: true }) remark?: string;
}

export const evaluateFile = step<EvaluationDossier, EvaluateFileInput>({
  id: 'evaluate-file',
  title: { zh: '评查案卷', en: 'Evaluate the file' },
  articles: [sup825(18), order55(40)],
  input: EvaluateFileInput,
  rules: [caseClosed, notOwnCase, everyItemJudged, overridesReasoned],
  apply: (dossier, { input, on, by }) => {
    const judged: ItemVerdict[] = input.verdicts.map(({ item, verdict, reason }) => ({
      item,
      verdict,
      ...(reason ? { reason } : {}),
    }));
    return {
      ...dossier,
      on,
      by: by.id,
      verdicts: judged,
      ...(input.remark ? { remark: input.remark } : {}),
      score: scored(judged),
    };
  },
});

/** Every item has been judged by now, so the machine's say no longer matters. */
function scored(verdicts: readonly ItemVerdict[]): Score {
  const items = [...vetoItems, ...scoredItems, ...summaryItems];
  return scoreOf(
    items.map(({ id, kind, points }) => ({ id, kind, points, machine: 'na' })),
    verdicts,
  );
}
