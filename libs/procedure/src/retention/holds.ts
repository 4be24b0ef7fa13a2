import { type CaseFile, tracksOf } from '../kernel/file.js';
import type { HoldDossier } from './dossiers.js';

/** The legal holds that lie on a file now. */
export const holdsOn = (file: CaseFile) => tracksOf<HoldDossier>(file, 'hold').filter(({ stage }) => stage === 'held');
