import { ogi, sc118 } from '@anjuan/statute';
import { type Rule, inputRule, rule } from '../kernel/rule.js';
import { personalStrings } from '../publication/personal.js';
import { nothingPersonal, partyMasked } from '../publication/rules.js';
import { type OtherPublicationDossier, unannounced } from './dossier.js';
import type { DraftOtherInput } from './steps/draft-other-publication/index.js';

const articles = [sc118(6), ogi(26)];

export const somethingToAnnounce: Rule = rule({
  id: 'PUB-02',
  name: 'enforcement-decision-made',
  force: 'bars',
  articles,
  says: { zh: '作出行政强制等执法决定后方可公示', en: 'A decision on coercion or enforcement must have been made' },
  holds: ({ file }) => unannounced(file).length > 0,
});

export const decisionOnFile: Rule<OtherPublicationDossier, DraftOtherInput> = inputRule({
  id: 'PUB-02',
  name: 'announced-decision-on-file-once',
  force: 'bars',
  articles,
  says: { zh: '公示的执法决定应当在卷，一项决定公示一次', en: 'The decision is on this file, and is announced once' },
  holds: ({ file, input }) => unannounced(file).includes(input.about),
});

export const otherPartyMasked: Rule<OtherPublicationDossier, DraftOtherInput> = inputRule({
  ...partyMasked,
  holds: ({ file, input }) => input.partyShown === file.dossier.party?.label,
});

export const nothingPersonalInOther: Rule<OtherPublicationDossier, DraftOtherInput> = inputRule({
  ...nothingPersonal,
  holds: ({ input }) => ![input.conclusion, input.number ?? ''].some(personalStrings),
});
