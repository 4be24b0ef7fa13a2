import { apl, house, ogi, order55, sc118 } from '@anjuan/statute';
import type { DemolitionDossier } from '../../../demolition/dossier.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { fineFen } from '../../../dossier/penalty.js';
import { tracksOf } from '../../../kernel/file.js';
import { type Rule, rule } from '../../../kernel/rule.js';
import { publicity } from '../../../three-systems/publicity.js';

export const fineSettled: Rule<Dossier> = rule({
  id: 'CLO-01',
  name: 'fine-settled',
  force: 'bars',
  articles: [order55(31), apl(66)],
  says: { zh: '罚款应当缴清，方可以执行完毕结案', en: 'A fine must be paid before the case closes as performed' },
  holds: ({ dossier, file }) =>
    fineFen(dossier.decision) === 0 || tracksOf(file, 'payment').some((t) => t.stage === 'paid'),
});

export const dutiesPerformed: Rule<Dossier> = rule({
  id: 'CLO-03',
  name: 'no-open-duty',
  force: 'bars',
  articles: [apl(28, 1), house('CLO-03')],
  says: { zh: '限期拆除等义务应当履行并核实，送达、拆除事项应当办结', en: 'No open duty: ordered demolitions are verified and services finished' },
  holds: ({ dossier, file }) => {
    const ordered = dossier.decision?.penalties.some((p) => p.kind === 'demolition-order') ?? false;
    const done = tracksOf<DemolitionDossier>(file, 'demolition').some((t) => t.stage === 'self-demolished');
    return (!ordered || done) && tracksOf(file, 'service').every((t) => ['delivered', 'failed'].includes(t.stage));
  },
});

export const publicationDealtWith: Rule<Dossier> = rule({
  id: 'PUB-01',
  name: 'publication-dealt-with',
  force: 'bars',
  articles: [apl(48), sc118(6), ogi(17)],
  says: { zh: '应当公示的处罚决定信息应当已经公示', en: 'Decision information that is due for publication must have been published' },
  holds: ({ file, holidays }) => ['not-due', 'published', 'corrected', 'withdrawn'].includes(publicity(file, holidays).state),
});
