import type { FillInput } from '../template.js';
import * as templates from '../templates/list.js';
import * as list from './list.js';

/** Samples of every template by its id, then by name. */
export const samples: Readonly<Record<string, Readonly<Record<string, FillInput>>>> = Object.fromEntries(
  Object.entries(templates).map(([name, template]) => [template.id, list[name as keyof typeof list]]),
);
