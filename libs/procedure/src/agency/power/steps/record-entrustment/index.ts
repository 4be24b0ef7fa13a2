import type { CivilDate } from '@anjuan/calendar';
import { apl } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { Day, Flag, Line, LongText, MatterCode } from '../../../../kernel/field.js';
import { step } from '../../../../kernel/step.js';
import { chosenMatterKnown } from '../../../../rules/matter.js';
import { withAgency } from '../../../facts.js';
import { entrustmentPublished, entrustmentTermNamed, notPassedOn } from '../../rules.js';

export class RecordEntrustmentInput {
  @MatterCode({ zh: '委托事项', en: 'Matter' }) matter: string;
  @Line({ zh: '受委托组织', en: 'Entrusted body' }, { max: 100 }) body: string;
  @LongText({ zh: '委托权限', en: 'Power entrusted' }, { max: 1000 }) power: string;
  @Flag({ zh: '属于本机关自有职权（非受委托取得）', en: 'A power of our own, not one entrusted to us' })
  ownPower: boolean;
  @Flag({ zh: '已签订书面委托书', en: 'In writing' }) inWriting: boolean;
  @Line({ zh: '委托书编号', en: 'Number of the paper' }, { max: 100 }) number: string;
  @Day({ zh: '委托期限自', en: 'From' }) from: CivilDate;
  @Day({ zh: '委托期限至', en: 'Until' }) until: CivilDate;
  @Day({ zh: '公布日期', en: 'Published on' }) publishedOn: CivilDate;
  @Line({ zh: '公布链接', en: 'Link' }, { max: 400 }) link: string;
}

/** A power handed on in writing. @article APL-2021/20 */
export const recordEntrustment = step<Dossier, RecordEntrustmentInput>({
  id: 'record-entrustment',
  title: { zh: '登记委托执法', en: 'Record an entrustment' },
  articles: [apl(20)],
  input: RecordEntrustmentInput,
  rules: [chosenMatterKnown, notPassedOn, entrustmentPublished, entrustmentTermNamed],
  apply: (dossier, { input }) => {
    const { matter, body, power, number, from, until, publishedOn, link } = input;
    const entrustment = { matter, body, power, number, from, until, published: { on: publishedOn, link } };
    return withAgency({ ...dossier, matter }, { power: { entrustment } });
  },
});
