import { Line } from '../kernel/field.js';
import type { Act } from '../kernel/step.js';
import type { VenueDossier } from './dossier.js';

/** The paper that settles a dispute. */
export class SettlingInput {
  @Line({ zh: '协商记录或者指定管辖文书', en: 'Record of the agreement, or paper of the superior' }) paper: string;
}

/** Keeps how the dispute ended. */
export function withSettlement(dossier: VenueDossier, { input, on }: Act<SettlingInput>): VenueDossier {
  return { ...dossier, settled: { on, paper: input.paper } };
}
