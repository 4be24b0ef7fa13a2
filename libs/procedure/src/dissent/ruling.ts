import { LongText } from '../kernel/field.js';
import type { Act } from '../kernel/step.js';
import type { DissentDossier } from './dossier.js';

/** The written ruling of the head. */
export class RulingInput {
  @LongText({ zh: '书面裁定', en: 'Written ruling' }, { min: 10, max: 2000 }) text: string;
}

/** Keeps the ruling. */
export function withRuling(dossier: DissentDossier, { input, on, by }: Act<RulingInput>): DissentDossier {
  return { ...dossier, ruling: { on, by: by.id, text: input.text } };
}
