import type { DocumentModel } from '../model.js';
import type { FillInput, Template } from '../template.js';
import * as list from './list.js';

/** Every template by its id. */
export const templates: Readonly<Record<string, Template>> = Object.fromEntries(
  Object.values(list).map((template) => [template.id, template]),
);

/** Ids of all templates. */
export const templateIds: readonly string[] = Object.keys(templates);

/** Whether a step's `issues` names a template we have. */
export function isTemplateId(id: string): boolean {
  return Object.hasOwn(templates, id);
}

/**
 * Fills a document by the id a step names.
 * @throws RangeError when there is no such template
 */
export function fill(id: string, input: FillInput): DocumentModel {
  const template = isTemplateId(id) ? templates[id] : undefined;
  if (!template) throw new RangeError(`No template ${id}`);
  return template.fill(input);
}
