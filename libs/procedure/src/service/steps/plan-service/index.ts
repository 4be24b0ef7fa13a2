import { apl } from '@anjuan/statute';
import { Choice, Whole, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { nextUnserved, servedDocuments } from '../../documents.js';
import { type ServiceDossier, type ServiceMode, serviceModes } from '../../dossier.js';
import { documentIssued, notServedYet } from '../../rules.js';

export class PlanServiceInput {
  @Choice({ zh: '送达文书', en: 'Document' }, optionsOf(servedDocuments)) document: string;
  @Whole({ zh: '告知轮次', en: 'Round of the notice' }, { min: 1, max: 20, optional: true }) round?: number;
  @Choice({ zh: '拟用送达方式', en: 'Intended way of service' }, optionsOf(serviceModes), { optional: true })
  mode?: ServiceMode;
}

export const planService = step<ServiceDossier, PlanServiceInput>({
  id: 'plan-service',
  title: { zh: '安排送达', en: 'Plan a service' },
  articles: [apl(61)],
  input: PlanServiceInput,
  rules: [caseNotArchived, documentIssued, notServedYet],
  prefill: (file) => {
    const next = nextUnserved(file);
    return next ? { document: next.document, round: next.round } : {};
  },
  apply: (dossier, { input }) => ({ ...dossier, ...input }),
});
