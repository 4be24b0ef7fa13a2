import { civil } from '@anjuan/statute';
import { Choice, LongText, Persons, optionsOf } from '../../../kernel/field.js';
import { step } from '../../../kernel/step.js';
import { openTrackNotArchived } from '../../../rules/not-archived.js';
import { fieldOfficers } from '../../../rules/officers.js';
import { type ServiceDossier, type ServiceMode, serviceModes } from '../../dossier.js';
import { prefillOfficers } from '../../prefill.js';

const { 'public-notice': _last, ...tried } = serviceModes;

export class RecordAttemptInput {
  @Choice({ zh: '尝试的送达方式', en: 'Way tried' }, optionsOf(tried)) mode: ServiceMode;
  @Persons({ zh: '送达人', en: 'Officers' }, { max: 4, role: 'officer' }) officers: string[];
  @LongText({ zh: '经过和未能送达的原因', en: 'What was done and why it failed' }, { max: 1000 }) note: string;
}

export const recordAttempt = step<ServiceDossier, RecordAttemptInput>({
  id: 'record-attempt',
  title: { zh: '记录未成功的送达', en: 'Record a failed attempt' },
  articles: [civil(88), civil(95)],
  input: RecordAttemptInput,
  rules: [openTrackNotArchived, ...fieldOfficers],
  prefill: (file) => ({ officers: prefillOfficers(file).officers, mode: 'direct' }),
  apply: (dossier, { input, on }) => ({
    ...dossier,
    attempts: [...dossier.attempts, { on, mode: input.mode, note: input.note }],
  }),
});
