import { archives, house } from '@anjuan/statute';
import { type Rule, rule } from '../kernel/rule.js';

/** Shared by the tracks that end with the file; evaluation and take-downs of publications go on after it. */
export const caseNotArchived: Rule = rule({
  id: 'HSE-05',
  name: 'case-not-archived',
  force: 'bars',
  articles: [archives(14), house('HSE-05')],
  says: { zh: '案卷已归档，不得再办理此事项', en: 'The file is archived; this can no longer be done' },
  holds: ({ file }) => file.dossier.archivedOn === undefined,
});
