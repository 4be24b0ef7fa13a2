import { type ServiceDossier, serviceModes } from '@anjuan/procedure';
import { apl, civil } from '@anjuan/statute';
import type { Block, Fields } from '../../model.js';
import { field, fields } from '../../parts/blocks.js';
import { head } from '../../parts/head.js';
import { optionLabel } from '../../parts/options.js';
import { partyOf } from '../../parts/party.js';
import { officers } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { joined, orSlash } from '../../words/text.js';
import { servedPaper } from './paper.js';

/** Proof that a paper reached the party, or why nobody signed for it. */
export const serviceReceipt: Template = {
  id: 'service-receipt',
  title: { zh: '送达回证', en: 'Proof of service' },
  articles: [apl(61), civil(87), civil(89)],
  fill: (input) => ({
    ...head(input, { template: 'service-receipt', form: 'form', title: '送达回证' }),
    blocks: [proof(input, serviceOf(input)), remark()],
    seal: true,
    signature: [input.office.name, chineseDate(input.act.on)],
    copies: '一式一份：存档',
  }),
};

function serviceOf({ file, act, track }: FillInput): Partial<ServiceDossier> {
  const key = track ?? act.track;
  return (key && (file.tracks[key]?.dossier as ServiceDossier | undefined)) || {};
}

function proof(input: FillInput, service: Partial<ServiceDossier>): Block {
  const { mode } = service;
  return fields(
    ...paper(input, service),
    [field('送达方式', mode && serviceModes[mode].zh), field('送达日期', chineseDate(service.servedOn))],
    [field('送达地点', service.place)],
    ...receiver(input, service),
    [
      field(
        '送达人',
        officers(service.officers ?? input.act.officers.map((o) => o.id), input),
        signLine('送达人签名：'),
      ),
    ],
    [field('备注', joined([tries(service), pictures(service)], '\n'), { lines: 2 })],
  );
}

function paper(input: FillInput, service: Partial<ServiceDossier>): Fields['rows'] {
  const { title, number } = servedPaper(input, service);
  return [
    [field('案由', `${partyOf(input).name}涉嫌违法一案`)],
    [field('送达文书\n名称', title && `《${title}》`)],
    [field('文书编号', number)],
    [field('受送达人', partyOf(input).name)],
  ];
}

/** Who signs, or why nobody did. @article CPL-2023/89 */
function receiver(
  { act }: FillInput,
  { receivedBy, relation, mode, proof: note }: Partial<ServiceDossier>,
): Fields['rows'] {
  const place = { procedure: act.procedure, step: act.step, field: 'relation' };
  const refused = mode === 'left';
  return [
    [field('签收人身份', receivedBy), field('与受送达人\n关系', optionLabel(place, relation))],
    [field('签收人', refused ? '（拒收，见下栏）' : '（签名或者盖章）', signLine('签名：'))],
    [field('拒收事由和\n见证人', refused ? orSlash(note) : undefined, refused ? signLine('见证人签名：') : {})],
  ];
}

function signLine(role: string) {
  return { signed: `${role}　　　　　　　　　　　年　　月　　日`, lines: 2 };
}

function tries({ attempts = [] }: Partial<ServiceDossier>): string {
  return attempts.map((a) => `${chineseDate(a.on)} ${serviceModes[a.mode].zh}：${a.note}`).join('\n');
}

function pictures({ digests = [] }: Partial<ServiceDossier>): string {
  return digests.length > 0 ? `附照片、录像${digests.length}份（存电子案卷）。` : '';
}

function remark(): Block {
  return {
    kind: 'remarks',
    text: '填写说明：代收的，写明代收人与受送达人的关系；受送达人拒绝接收的，写明拒收事由和日期，由送达人、见证人签名，或者以照片、录像记录送达过程。',
  };
}
