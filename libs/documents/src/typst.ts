import { layout } from './layout.js';
import type { DocumentModel } from './model.js';

/** Source text and input of one Typst compilation. */
export interface TypstJob {
  readonly source: string;
  /** Value of `sys.inputs.data`. */
  readonly data: string;
}

/**
 * A model as something Typst can set; the text of the model is never read as markup.
 * @param qr drawing (SVG) of the code that leads to the proof page, on papers that have one
 */
export function typst(model: DocumentModel, qr?: string): TypstJob {
  return { source: layout, data: JSON.stringify(qr ? { ...model, qr } : model) };
}
