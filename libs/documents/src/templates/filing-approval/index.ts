import { apl, order55 } from '@anjuan/statute';
import type { Fields } from '../../model.js';
import { field, fields } from '../../parts/blocks.js';
import { head } from '../../parts/head.js';
import { matterBasis, matterName } from '../../parts/law.js';
import { optionLabel } from '../../parts/options.js';
import { partyOf, partyRows } from '../../parts/party.js';
import { nameOf, names, officers } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';

/** Approval by which a case is filed: facts so far, and the opinions of handlers, unit and head. */
export const filingApproval: Template = {
  id: 'filing-approval',
  title: { zh: '立案审批表', en: 'Approval of filing' },
  articles: [apl(54, 2), order55(15)],
  fill: (input) => ({
    ...head(input, { template: 'filing-approval', form: 'form', title: '立案审批表' }),
    blocks: [fields(...lead(input), ...partyRows(partyOf(input)), ...suspicion(input), ...opinions(input))],
  }),
};

const sourceField = { step: 'register-lead', field: 'source' };

function lead({ file }: FillInput): Fields['rows'] {
  const { matter, origin, actOn, discoveredOn, place } = file.dossier;
  return [
    [field('案由', matter && `涉嫌${matterName(file.dossier)}`)],
    [
      field('案件来源', optionLabel({ ...sourceField, procedure: file.procedure }, origin?.source)),
      field('来源日期', chineseDate(origin?.on)),
    ],
    [field('行为发生日', chineseDate(actOn)), field('发现日', chineseDate(discoveredOn))],
    [field('行为地点', place?.text)],
  ];
}

function suspicion(input: FillInput): Fields['rows'] {
  const { dossier } = input.file;
  const on = dossier.actOn ?? input.act.on;
  return [
    [field('初步查明\n的事实', dossier.facts ?? dossier.origin?.note, { lines: 4 })],
    [field('涉嫌违反\n的规定', matterBasis(dossier, 'duty', on))],
    [field('处罚依据', matterBasis(dossier, 'liability', on))],
    [field('承办人', officers(dossier.handlers, input))],
  ];
}

function opinions(input: FillInput): Fields['rows'] {
  const { file, act } = input;
  const { filing, handlers } = file.dossier;
  const assigned = file.acts.find((a) => a.step === 'assign-lead');
  const { opinion } = act.input as { opinion?: string };
  const signed = (who: string, on: string | undefined) => ({ signed: `${who}　${chineseDate(on)}`, lines: 2 });
  return [
    [field('承办人意见', filing?.opinion, signed(names(handlers, input), filing?.requestedOn))],
    [field('承办机构\n意见', assigned && '同意由上述承办人办理。', signed(nameOf(assigned?.by, input), assigned?.on))],
    [
      field(
        '机关负责人\n审批意见',
        opinion,
        signed(nameOf(filing?.approvedBy ?? act.by.id, input), filing?.approvedOn ?? act.on),
      ),
    ],
  ];
}
