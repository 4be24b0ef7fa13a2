import type { SceneRecord } from '@anjuan/procedure';
import { apl, order55 } from '@anjuan/statute';
import type { Block } from '../../model.js';
import { field, fields, heading, paragraph } from '../../parts/blocks.js';
import { head } from '../../parts/head.js';
import { matterName } from '../../parts/law.js';
import { partyOf, partyRows } from '../../parts/party.js';
import { names, officers } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate, chineseTime } from '../../words/date.js';
import { joined, orSlash } from '../../words/text.js';

/** Record of what was seen at a scene, on a case or on an inspection; signed on every page. */
export const onSiteRecord: Template = {
  id: 'on-site-record',
  title: { zh: '现场检查（勘验）笔录', en: 'On-site inspection record' },
  articles: [apl(42), apl(55, 2), order55(17)],
  fill: (input) => ({
    ...head(input, { template: 'on-site-record', form: 'record', title: '现场检查（勘验）笔录' }),
    blocks: [...where(input), ...seen(sceneOf(input)), ...signing(input)],
    everyPage: ['当事人', '检查人员'],
  }),
};

/** The record just made. */
function sceneOf({ file }: FillInput): Partial<SceneRecord> {
  return file.dossier.scenes?.at(-1) ?? {};
}

function where(input: FillInput): Block[] {
  const scene = sceneOf(input);
  const day = chineseDate(scene.on ?? input.act.on);
  return [
    fields(
      [field('检查事项', matterName(input.file.dossier))],
      [field('检查时间', `${day} ${chineseTime(scene.from)}至${chineseTime(scene.until)}`)],
      [field('检查地点', scene.place ?? input.file.dossier.place?.text)],
      ...partyRows(partyOf(input)),
      [field('检查人员', officers(scene.officers ?? input.act.officers.map((o) => o.id), input))],
      [field('记录人', names([input.act.by.id], input)), field('见证人')],
      [field('其他在场\n人员', joined(input.file.dossier.inspection?.others ?? []))],
    ),
  ];
}

function seen(scene: Partial<SceneRecord>): Block[] {
  return [
    heading('告知事项'),
    paragraph(
      `检查人员${scene.certificatesShown ? '已向当事人出示执法证件，表明身份' : '未出示执法证件'}；` +
        `${scene.rightsTold ? '已告知当事人配合检查的义务、陈述申辩的权利和申请回避的权利' : '未告知权利义务'}。`,
    ),
    heading('现场情况'),
    paragraph(orSlash(scene.findings)),
    heading('当事人意见'),
    paragraph(
      scene.partySigned
        ? '以上笔录当事人已阅看（已向其宣读），无异议。'
        : `当事人未签字，注明：${orSlash(scene.refusalNote)}`,
    ),
    paragraph('（以下空白）'),
  ];
}

function signing(input: FillInput): Block[] {
  const scene = sceneOf(input);
  const ids = scene.officers ?? input.act.officers.map((o) => o.id);
  return [
    {
      kind: 'signatures',
      lines: [
        { role: '当事人' },
        ...ids.map((id) => ({ role: '检查人员', name: names([id], input) })),
        { role: '记录人', name: names([input.act.by.id], input) },
        { role: '见证人' },
      ],
    },
  ];
}
