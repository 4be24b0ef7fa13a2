import { apl, order55 } from '@anjuan/statute';
import type { Dossier } from '../../../dossier/dossier.js';
import { Flag, Persons } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { toldOfRecording, uniformWorn } from '../../../rules/field-conduct.js';
import { actorIsHandler } from '../../../rules/handlers.js';
import { certificatesShown, fieldOfficers } from '../../../rules/officers.js';

export class ShowCertificatesInput {
  @Persons({ zh: '执法人员', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @Flag({ zh: '已出示执法证件', en: 'Certificates shown' }) certificatesShown: boolean;
  @Flag({ zh: '按规定着装、佩戴标识', en: 'Uniform and badge worn' }, { optional: true }) uniformWorn?: boolean;
  @Flag({ zh: '已告知正在录音录像', en: 'Told of the recording' }, { optional: true }) recordingTold?: boolean;
}

export const showCertificates = step<Dossier, ShowCertificatesInput>({
  id: 'show-certificates',
  title: { zh: '出示执法证件', en: 'Show certificates' },
  articles: [apl(52, 1), order55(11), order55(13)],
  input: ShowCertificatesInput,
  rules: [actorIsHandler, ...fieldOfficers, certificatesShown, uniformWorn, toldOfRecording],
  prefill: ({ dossier }) => ({ officers: [...dossier.handlers], uniformWorn: true, recordingTold: true }),
  apply: (dossier, { on }) => ({ ...dossier, onTheSpot: { ...dossier.onTheSpot, certificatesShownOn: on } }),
});
