import { archives, house } from '@anjuan/statute';
import { type Rule, onGuard, rule } from '../kernel/rule.js';

/** Shared by the tracks that end with the file; evaluation and take-downs of publications go on after it. */
export const caseNotArchived: Rule = rule({
  id: 'HSE-05',
  name: 'case-not-archived',
  force: 'bars',
  articles: [archives(14), house('HSE-05')],
  says: { zh: '案卷尚未归档的，方可办理此事项', en: 'The file must not have been archived' },
  holds: ({ file }) => file.dossier.archivedOn === undefined,
});

/** The same at a step that leaves a running track only: CLO-03 keeps a file with one out of the archive. */
export const openTrackNotArchived: Rule = onGuard(
  caseNotArchived,
  'no file is archived over an open track (CLO-03); it stands guard against a step that could reopen one',
);
