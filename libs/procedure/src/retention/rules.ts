import { archivesReg, house } from '@anjuan/statute';
import { type Rule, rule } from '../kernel/rule.js';
import { disposalOf } from './disposal.js';
import type { DestructionDossier } from './dossiers.js';
import { holdsOn } from './holds.js';
import { termOver } from './term.js';

export const termRunOut: Rule<DestructionDossier> = rule({
  id: 'HSE-76',
  name: 'term-of-retention-run-out',
  force: 'bars',
  articles: [house('HSE-76'), archivesReg(19)],
  says: {
    zh: '保管期限届满后方可销毁案卷内容',
    en: 'What is stored of a file is destroyed only after its term of retention',
  },
  holds: ({ file, on, office }) => termOver(file, on, office),
});

export const noHold: Rule<DestructionDossier> = rule({
  id: 'HSE-75',
  name: 'no-legal-hold-on-the-file',
  force: 'bars',
  articles: [house('HSE-75')],
  says: { zh: '有保全的案卷不得销毁', en: 'Nothing of a file under legal hold is destroyed' },
  holds: ({ file }) => holdsOn(file).length === 0,
});

export const proposedByAnother: Rule<DestructionDossier> = rule({
  id: 'HSE-76',
  name: 'destruction-proposed-by-another-person',
  force: 'bars',
  articles: [house('HSE-76')],
  says: { zh: '提出销毁和批准销毁不得为同一人', en: 'Whoever proposed the destruction does not approve it' },
  holds: ({ dossier, actor }) => dossier.proposedBy !== actor.id,
});

export const nothingProposed: Rule<DestructionDossier> = rule({
  id: 'HSE-100',
  name: 'no-other-destruction-proposed',
  force: 'bars',
  articles: [house('HSE-100')],
  says: {
    zh: '已提出的销毁应当先行办结，方可再次提出',
    en: 'A destruction already proposed is decided before another is',
  },
  holds: ({ file }) => disposalOf(file) !== 'proposed',
});
