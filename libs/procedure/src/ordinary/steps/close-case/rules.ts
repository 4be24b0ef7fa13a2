import { acl, apl, house, ogi, order55, sc118 } from '@anjuan/statute';
import { orderCarriedOut } from '../../../demolition/stages.js';
import type { Dossier } from '../../../dossier/dossier.js';
import { type CaseFile, tracksOf } from '../../../kernel/file.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { standingFineFen } from '../../../remedies.js';
import type { PaymentDossier } from '../../../payment/dossier.js';
import { lateFine } from '../../../payment/late-fine.js';
import { enforcementOver } from '../../../rules/enforcement-over.js';
import { publicity } from '../../../three-systems/publicity.js';
import type { CloseCaseInput } from './index.js';

export const fineSettled: Rule<Dossier> = rule({
  id: 'CLO-01',
  name: 'fine-settled',
  force: 'bars',
  articles: [order55(31), apl(66)],
  says: {
    zh: '罚款应当缴清或者进入强制执行，方可结案',
    en: 'A fine must be paid, or be in enforcement, before the case closes',
  },
  holds: ({ file }) => file.stage === 'enforcing' || finePaid(file) || enforcementOver(file),
});

function finePaid(file: CaseFile): boolean {
  return standingFineFen(file) === 0 || tracksOf(file, 'payment').some((t) => t.stage === 'paid');
}

/** Which file each ground of closing fits; another ground must not hide an unpaid fine. */
const fits: Readonly<Record<string, (file: CaseFile) => boolean>> = {
  performed: (file) => file.dossier.decision !== undefined && finePaid(file),
  'enforcement-ended': enforcementOver,
  terminated: (file) => file.stage === 'terminated',
  'no-penalty': (file) => file.stage === 'no-penalty',
  other: finePaid,
};

export const groundFits: Rule<Dossier, Partial<CloseCaseInput>> = inputRule({
  id: 'CLO-01',
  name: 'closing-ground-fits',
  force: 'bars',
  articles: [order55(31)],
  says: {
    zh: '结案事由应当与案件情况相符：未缴清罚款的不得以执行完毕结案，终结执行须有依法终结的记录',
    en: 'The ground fits the file: not performed while a fine is unpaid, not ended while enforcement has no lawful end',
  },
  holds: ({ file, input: { ground = 'performed' } }) => fits[ground]?.(file) ?? false,
});

export const lateFineDealtWith: Rule<Dossier> = rule({
  id: 'CLO-03',
  name: 'additional-fine-dealt-with',
  force: 'asks',
  articles: [apl(72, 1), acl(42), house('CLO-03')],
  says: {
    zh: '加处罚款应当缴清、依法减免或者终结执行，否则应当说明',
    en: 'The additional fine is paid, lawfully given up or no longer enforced; else say why',
  },
  holds: ({ file, on, holidays }) => enforcementOver(file) || (lateFine(file, on, holidays)?.owedFen ?? 0) === 0,
});

export const dutiesPerformed: Rule<Dossier> = rule({
  id: 'CLO-03',
  name: 'no-open-duty',
  force: 'bars',
  articles: [apl(28, 1), apl(71), house('CLO-03')],
  says: {
    zh: '限期拆除等义务应当履行并核实，当场收缴的罚款应当交回机关',
    en: 'No open duty: ordered demolitions are verified, cash handed to the agency',
  },
  holds: ({ file }) => demolished(file) && cashHandedOver(file),
});

function demolished(file: CaseFile): boolean {
  const ordered = file.dossier.decision?.penalties.some((p) => p.kind === 'demolition-order') ?? false;
  return !ordered || tracksOf(file, 'demolition').some((t) => orderCarriedOut.includes(t.stage));
}

/** Once the file is archived nothing more can be entered: cash must have reached the agency before. @article APL-2021/71 */
function cashHandedOver(file: CaseFile): boolean {
  return tracksOf<PaymentDossier>(file, 'payment').every(
    ({ dossier: { cash } }) => !cash || cash.remittedOn !== undefined,
  );
}

export const publicationDealtWith: Rule<Dossier> = rule({
  id: 'PUB-01',
  name: 'publication-dealt-with',
  force: 'bars',
  articles: [apl(48), sc118(6), ogi(17)],
  says: {
    zh: '应当公示的处罚决定信息应当已经公示',
    en: 'Decision information that is due for publication must have been published',
  },
  holds: ({ file, holidays }) =>
    ['not-due', 'published', 'corrected', 'withdrawn'].includes(publicity(file, holidays).state),
});
