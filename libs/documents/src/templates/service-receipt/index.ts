import { type ServiceDossier, serviceModes } from '@anjuan/procedure';
import { apl, civil } from '@anjuan/statute';
import type { Block } from '../../model.js';
import { field, fields } from '../../parts/blocks.js';
import { head } from '../../parts/head.js';
import { partyOf } from '../../parts/party.js';
import { officers } from '../../parts/people.js';
import type { FillInput, Template } from '../../template.js';
import { chineseDate } from '../../words/date.js';
import { joined } from '../../words/text.js';
import { servedPaper } from './paper.js';

/** Proof that a paper reached the party, or why nobody signed for it. */
export const serviceReceipt: Template = {
  id: 'service-receipt',
  title: { zh: '送达回证', en: 'Proof of service' },
  articles: [apl(61), civil(87), civil(89)],
  fill: (input) => ({
    ...head(input, { template: 'service-receipt', form: 'form', title: '送达回证' }),
    blocks: [proof(input, serviceOf(input))],
  }),
};

function serviceOf({ file, act, track }: FillInput): Partial<ServiceDossier> {
  const key = track ?? act.track;
  return (key && (file.tracks[key]?.dossier as ServiceDossier | undefined)) || {};
}

function proof(input: FillInput, service: Partial<ServiceDossier>): Block {
  const { title, number } = servedPaper(input.file, service);
  const { attempts = [], mode } = service;
  const tries = attempts.map((a) => `${chineseDate(a.on)} ${serviceModes[a.mode].zh}：${a.note}`);
  return fields(
    [field('送达文书名称', title), field('文书编号', number)],
    [field('受送达人', partyOf(input).name)],
    [field('送达地点', service.place)],
    [field('送达方式', mode && serviceModes[mode].zh), field('送达日期', chineseDate(service.servedOn))],
    [field('收件人', service.receivedBy), field('送达人', officers(input.act.officers.map((o) => o.id), input))],
    [field('送达经过', joined(tries, '\n'), { lines: 3 })],
    [field('收件人签名\n或者盖章', undefined, { lines: 3, signed: '　　年　　月　　日' })],
  );
}
