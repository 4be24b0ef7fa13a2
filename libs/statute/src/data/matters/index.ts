import type { Matter } from '../../matter.js';
import { building } from './building.js';
import { environment } from './environment.js';
import { street } from './street.js';

/** The sample of matters in the order of its numbers. */
export const matterRows: readonly Matter[] = [...building, ...street, ...environment].toSorted((a, b) => a.no - b.no);
