import { apl } from '@anjuan/statute';
import { LongText, Person } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import type { RecusalDossier } from '../../dossier.js';
import { memberNamed } from '../../rules.js';

export class RequestRecusalInput {
  @Person({ zh: '被申请回避的人员', en: 'Who should stand aside' }) person: string;
  @LongText({ zh: '申请人和理由', en: 'Who asks, and why' }, { min: 5, max: 1000 }) ground: string;
}

/** The party asks that somebody stand aside; it is put on file whatever comes of it. @article APL-2021/43/2 */
export const requestRecusal = step<RecusalDossier, RequestRecusalInput>({
  id: 'request-recusal',
  title: { zh: '登记回避申请', en: 'Record a request for recusal' },
  articles: [apl(43, 2)],
  input: RequestRecusalInput,
  rules: [caseNotArchived, memberNamed],
  apply: (dossier, { input, on }) => ({ ...dossier, person: input.person, ground: input.ground, requestedOn: on }),
});
