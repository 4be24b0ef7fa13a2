import { ogi, sc118 } from '@anjuan/statute';
import { Line, LongText } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { notAMinor } from '../../../publication/rules.js';
import { caseNotArchived } from '../../../rules/not-archived.js';
import { type OtherDraft, type OtherPublicationDossier, unannounced } from '../../dossier.js';
import { decisionOnFile, nothingPersonalInOther, otherPartyMasked, somethingToAnnounce } from '../../rules.js';

export class DraftOtherInput {
  @Line({ zh: '公示的执法决定（事项）', en: 'Decision (track)' }, { max: 40 }) about: string;
  @Line({ zh: '决定书文号', en: 'Number of the decision' }, { max: 60, optional: true }) number?: string;
  @Line({ zh: '公示的当事人名称', en: 'Party as shown' }, { max: 100 }) partyShown: string;
  @LongText({ zh: '公示的执法类别和结论', en: 'Kind and conclusion as shown' }, { max: 1000 }) conclusion: string;
}

function draftOf({ about, number, partyShown, conclusion }: DraftOtherInput): OtherDraft {
  return { about, partyShown, conclusion, ...(number ? { number } : {}) };
}

/** Enforcing body, object, kind and conclusion, field by field. @article SC-118-2018/6 */
export const draftOther = step<OtherPublicationDossier, DraftOtherInput>({
  id: 'draft-other-publication',
  title: { zh: '拟制强制等执法决定公示信息', en: 'Draft the record of another decision' },
  articles: [sc118(6), ogi(26)],
  input: DraftOtherInput,
  rules: [caseNotArchived, somethingToAnnounce, decisionOnFile, notAMinor, otherPartyMasked, nothingPersonalInOther],
  prefill: (file) => {
    const [about] = unannounced(file);
    const { party } = file.dossier;
    return { ...(about ? { about } : {}), ...(party ? { partyShown: party.label } : {}) };
  },
  apply: (dossier, { input, by }) => ({ ...dossier, draft: draftOf(input), drafters: [by.id] }),
});
