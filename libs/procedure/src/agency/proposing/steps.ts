import { apl } from '@anjuan/statute';
import type { Dossier } from '../../dossier/dossier.js';
import { LongText, Whole } from '../../kernel/field.js';
import { type Act, step } from '../../kernel/step.js';
import { withAgency } from '../facts.js';
import { objectionsOf } from './pending.js';
import { objectionWaits } from './rules.js';

export class ObjectInput {
  @LongText({ zh: '异议', en: 'Objection' }, { min: 2, max: 1000 }) says: string;
}

function objected(dossier: Dossier, { input, on, by }: Act<ObjectInput>): Dossier {
  const objections = objectionsOf(dossier);
  const objection = { no: objections.length + 1, by: by.id, on, says: input.says };
  return withAgency(dossier, { objections: [...objections, objection] });
}

/** The audit administrator says what is wrong; nothing is confirmed until it is answered. */
export const raiseObjection = step<Dossier, ObjectInput>({
  id: 'raise-objection',
  title: { zh: '提出审计异议', en: 'Object as auditor' },
  articles: [apl(47)],
  input: ObjectInput,
  rules: [],
  apply: objected,
});

export class AnswerObjectionInput {
  @Whole({ zh: '异议序号', en: 'Number of the objection' }, { min: 1, max: 1000 }) no: number;
  @LongText({ zh: '答复', en: 'Answer' }, { min: 2, max: 1000 }) says: string;
}

function replied(dossier: Dossier, { input: { no, says }, on, by }: Act<AnswerObjectionInput>): Dossier {
  const answer = { by: by.id, on, says };
  const objections = objectionsOf(dossier).map((one) => (one.no === no ? { ...one, answer } : one));
  return withAgency(dossier, { objections });
}

/** The answer to an objection stays beside it. */
export const answerObjection = step<Dossier, AnswerObjectionInput>({
  id: 'answer-objection',
  title: { zh: '答复审计异议', en: 'Answer an objection' },
  articles: [apl(47)],
  input: AnswerObjectionInput,
  rules: [objectionWaits],
  prefill: ({ dossier }) => {
    const open = objectionsOf(dossier).find(({ answer }) => !answer);
    return open ? { no: open.no } : {};
  },
  apply: replied,
});
