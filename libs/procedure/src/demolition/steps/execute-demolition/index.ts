import { acl, planning, sc118 } from '@anjuan/statute';
import { utilitiesKept } from '../../../enforcing/utilities.js';
import { Blobs, Flag, Line, LongText, Persons, Time, Whole } from '../../../kernel/field.js';
import { onGuard } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';
import type { DemolitionDossier } from '../../dossier.js';
import { hoursOfForce, recordedToHandover, thingsListed } from '../../executing.js';
import { demolitionInstructed } from '../../instructing.js';
import { demolitionOf } from '../../structure.js';
import { remediesExhausted } from '../../waiting.js';

export class ExecuteInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 20, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Time({ zh: '开始时间', en: 'From' }) from: string;
  @Time({ zh: '结束时间', en: 'Until' }) until: string;
  @Time({ zh: '音像记录开始（宣布）', en: 'Recorded from' }) recordedFrom: string;
  @Time({ zh: '音像记录结束（移交）', en: 'Recorded until' }) recordedUntil: string;
  @Whole({ zh: '音像设备数', en: 'Cameras' }, { max: 50 }) cameras: number;
  @LongText({ zh: '财物清点清单', en: 'Inventory' }) inventory: string;
  @Line({ zh: '见证人', en: 'Witness' }, { optional: true }) witness?: string;
  @Blobs({ zh: '清点照片', en: 'Photos' }, { optional: true }) photos?: string[];
  @Flag({ zh: '对居民生活停水、停电、停热、停气', en: 'Supplies of dwellings are cut' }) utilitiesCut: boolean;
}

/** D11: the structure is taken down. @article ACL-2011/44 */
export const executeDemolition = step<DemolitionDossier, ExecuteInput>({
  id: 'execute-demolition',
  title: { zh: '实施强制拆除', en: 'Demolish by force' },
  articles: [acl(44), acl(43), planning(68), sc118(8)],
  input: ExecuteInput,
  rules: [
    openTrackNotArchived,
    ...fieldOfficers,
    certificatesShown,
    remediesExhausted,
    onGuard(demolitionInstructed, 'no day is fixed without it; it stands guard against another way to this stage'),
    ...hoursOfForce,
    utilitiesKept,
    recordedToHandover,
    thingsListed,
  ],
  grade: 'L4',
  prefill: (file, track) => {
    const { from, until } = demolitionOf(file, track)?.schedule ?? { from: '09:00', until: '17:00' };
    const hours = { from, until, recordedFrom: from, recordedUntil: until };
    return { ...hours, officers: [...file.dossier.handlers], cameras: 2, utilitiesCut: false };
  },
  apply: (dossier, { input, on }) => ({
    ...dossier,
    execution: {
      on,
      from: input.from,
      until: input.until,
      recordedFrom: input.recordedFrom,
      recordedUntil: input.recordedUntil,
      cameras: input.cameras,
      inventory: input.inventory,
      witness: input.witness ?? '',
      photos: input.photos ?? [],
    },
  }),
});
