import { type CivilDate, addMonths } from '@anjuan/calendar';
import { apl, house, values } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Choice, Day, LongText, optionsOf } from '../../../kernel/field.js';
import { type Given, inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { papersInName } from '../../../rules/papers-in-name.js';
import { decidedByHead } from '../make-decision/rules.js';

const grounds = {
  'no-breach': { zh: '违法事实不能成立', en: 'the breach is not established' },
  slight: { zh: '轻微并及时改正，没有造成危害后果', en: 'slight, corrected in time, no harm' },
  first: { zh: '初次违法且危害后果轻微并及时改正', en: 'first time, slight harm, corrected in time' },
  'no-fault': { zh: '当事人足以证明没有主观过错', en: 'the party proved that it was not at fault' },
  minor: { zh: '不满十四周岁', en: 'under fourteen' },
  unfit: { zh: '行为时不能辨认或者控制自己行为', en: 'unable to understand or control the act' },
};

export class NoPenaltyInput {
  @Choice({ zh: '不予处罚事由', en: 'Ground' }, optionsOf(grounds)) ground: string;
  @LongText({ zh: '事实和理由', en: 'Facts and reasons' }, { max: 2000 }) reasons: string;
  @LongText({ zh: '教育记录', en: 'Record of education' }, { max: 1000, optional: true }) education?: string;
  @LongText(
    { zh: '初次违法查询结果（查询期间、范围、平台）', en: 'Look-up of earlier breaches: period, area, source' },
    { max: 1000, optional: true },
  )
  firstOffenceLookup?: string;
  @Day({ zh: '查询起始日期', en: 'Records looked up since' }, { optional: true }) lookedUpSince?: CivilDate;
  @LongText(
    { zh: '当事人证明没有主观过错的证据', en: 'What the party proved it was not at fault by' },
    { max: 1000, optional: true },
  )
  faultEvidence?: string;
}

const partyEducated = inputRule<Dossier, NoPenaltyInput>({
  id: 'EXI-05',
  name: 'party-educated',
  force: 'bars',
  articles: [apl(33, 3)],
  says: {
    zh: '不予处罚的应当对当事人进行教育（违法事实不成立的除外）',
    en: 'Whoever is not penalised is educated, unless there was no breach',
  },
  holds: ({ input }) => input.ground === 'no-breach' || Boolean(input.education?.trim()),
});

const correctedWhereGroundNeedsIt = inputRule<Dossier, NoPenaltyInput>({
  id: 'EXI-02',
  name: 'corrected-where-ground-needs-it',
  force: 'bars',
  articles: [apl(33, 1)],
  says: {
    zh: '以轻微或者初次违法不予处罚的，应当有及时改正的复查记录',
    en: 'These grounds need proof that the breach was corrected',
  },
  holds: ({ dossier, input }) => !['slight', 'first'].includes(input.ground) || dossier.correction?.corrected === true,
});

/** Whether earlier breaches were looked up over the years the office searches; the statute sets neither years nor area. */
function lookedUpFarEnough({ dossier, input, on, office }: Given<Dossier, NoPenaltyInput>): boolean {
  const years = office.firstOffenceYears ?? values.on(on).firstOffenceYears;
  const since = addMonths(dossier.actOn ?? on, -12 * years);
  return Boolean(input.firstOffenceLookup?.trim()) && (input.lookedUpSince ?? '9999') <= since;
}

const firstOffenceLookedUp = inputRule<Dossier, NoPenaltyInput>({
  id: 'EXI-03',
  name: 'first-offence-looked-up',
  force: 'asks',
  articles: [apl(33, 1), house('EXI-03')],
  says: {
    zh: '以初次违法不予处罚的，应当查询一定期间和范围内的处罚记录；未查询的说明理由',
    en: 'A first offence is looked up over a period and an area; say why where it was not',
  },
  holds: (given) => given.input.ground !== 'first' || lookedUpFarEnough(given),
});

const faultDisproved = inputRule<Dossier, NoPenaltyInput>({
  id: 'EXI-04',
  name: 'absence-of-fault-proved-by-the-party',
  force: 'asks',
  articles: [apl(33, 2)],
  says: {
    zh: '没有主观过错由当事人提供证据证明；无证据的说明依据',
    en: 'It is for the party to prove that it was not at fault; without evidence say on what ground',
  },
  holds: ({ input }) => input.ground !== 'no-fault' || Boolean(input.faultEvidence?.trim()),
});

export const decideNoPenalty = step<Dossier, NoPenaltyInput>({
  id: 'decide-no-penalty',
  title: { zh: '作出不予处罚决定', en: 'Decide not to penalise' },
  articles: [apl(30), apl(31), apl(33), apl(57)],
  input: NoPenaltyInput,
  rules: [
    partyEducated,
    correctedWhereGroundNeedsIt,
    firstOffenceLookedUp,
    faultDisproved,
    papersInName,
    decidedByHead,
  ],
  apply: (dossier, { input, on }) => ({
    ...dossier,
    noPenalty: {
      ground: input.ground,
      reasons: input.reasons,
      education: input.education ?? '',
      ...(input.firstOffenceLookup ? { firstOffenceLookup: input.firstOffenceLookup } : {}),
      ...(input.lookedUpSince ? { lookedUpSince: input.lookedUpSince } : {}),
      ...(input.faultEvidence ? { faultEvidence: input.faultEvidence } : {}),
      on,
    },
  }),
});
