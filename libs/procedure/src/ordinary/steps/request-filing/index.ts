import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Party, type PartyRef } from '../../../dossier/party.js';
import type { Filing } from '../../../dossier/stages.js';
import { Choice, Flag, LongText, PartyField, optionsOf } from '../../../kernel/field.js';
import { inputRule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import {
  type Harm,
  continuingReasoned,
  environmentalLimitationOpen,
  harms,
  limitationOpen,
} from '../../../rules/limitation.js';
import { matterKnown, matterOnPowerList } from '../../../rules/matter.js';
import { actorCertified } from '../../../rules/officers.js';
import { initialEvidence as onFile } from '../../filing-standard.js';
import { actInOurArea, firstToFile, jurisdictionSettledForUs } from '../../../venue/rules.js';

export class RequestFilingInput {
  @PartyField({ zh: '当事人', en: 'Party' }, Party, { optional: true }) party?: PartyRef;
  @LongText({ zh: '初步查明的事实', en: 'Facts found so far' }) facts: string;
  @LongText({ zh: '立案意见', en: 'Opinion on filing' }, { max: 1000 }) opinion: string;
  @Flag({ zh: '行为发生在本辖区以外', en: 'The act took place outside our area' }, { optional: true })
  outsideOurArea?: boolean;
  @Flag({ zh: '其他有管辖权的机关已经先行立案', en: 'Another competent agency filed first' }, { optional: true })
  filedElsewhereFirst?: boolean;
  @Choice({ zh: '延长追责时效的情形', en: 'What makes the limitation longer' }, optionsOf(harms), { optional: true })
  harm?: Harm;
  @Flag({ zh: '违法行为（违法建设）处于继续状态', en: 'The act, or the building, goes on' }, { optional: true })
  continuing?: boolean;
}

const initialEvidence = inputRule<Dossier, RequestFilingInput>({
  id: 'FIL-01',
  name: 'filing-conditions-met',
  force: 'bars',
  articles: [order55(15), apl(54)],
  says: {
    zh: '立案应当有明确的当事人和初步证据（至少一份证据或者现场笔录）',
    en: 'Filing needs a known party and initial evidence: at least one item or an on-site record',
  },
  holds: ({ dossier, input }) => (dossier.party !== undefined || input.party !== undefined) && onFile(dossier),
});

/** The answers on limitation, where any were given. */
function limitationIn({ harm, continuing }: RequestFilingInput): Pick<Filing, 'limitation'> {
  if (!harm && !continuing) return {};
  return { limitation: { ...(harm ? { harm } : {}), ...(continuing ? { continuing } : {}) } };
}

export const requestFiling = step<Dossier, RequestFilingInput>({
  id: 'request-filing',
  title: { zh: '提请立案', en: 'Request filing' },
  articles: [apl(54), order55(15)],
  input: RequestFilingInput,
  rules: [
    actorCertified,
    actorIsHandler,
    matterKnown,
    matterOnPowerList,
    actInOurArea,
    firstToFile,
    jurisdictionSettledForUs,
    limitationOpen,
    environmentalLimitationOpen,
    continuingReasoned,
    initialEvidence,
  ],
  prefill: ({ dossier }) => ({ facts: dossier.origin?.note ?? '' }),
  apply: (dossier, { input, on, by }) => ({
    ...dossier,
    ...(input.party ? { party: input.party } : {}),
    facts: input.facts,
    filing: { requestedOn: on, requestedBy: by.id, opinion: input.opinion, ...limitationIn(input) },
  }),
});
