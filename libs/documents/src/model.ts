import type { CivilDate } from '@anjuan/calendar';

/** Id of a template, as a step names it in `issues`. */
export type TemplateId = string;

/** A running paragraph; indented by two characters unless it addresses somebody. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly flush?: boolean;
  readonly strong?: boolean;
}

/** A numbered or named section title. */
export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

/** A labelled cell of a form. `signed` stands at the foot of the cell, on the right; `lines` keeps room for that many lines. */
export interface Field {
  readonly label: string;
  readonly value: string;
  readonly signed?: string;
  readonly lines?: number;
}

/** Rows of one or two labelled cells; a single one spans the width of the form. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly (readonly [Field] | readonly [Field, Field])[];
}

/** Items under each other, numbered 1. 2. 3. when `ordered`. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  readonly ordered: boolean;
}

/** Lines on which people sign, with the name where it is known. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly lines: readonly { readonly role: string; readonly name?: string }[];
}

/** A ruled table with a head row; `widths` are shares of the width, one for each column. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

/** Small print under the rest. */
export interface Remarks {
  readonly kind: 'remarks';
  readonly text: string;
}

export type Block = Paragraph | Heading | Fields | List | Signatures | Table | Remarks;

/**
 * What a document says, before it is laid out: plain JSON without fractions or gaps, so that the same facts always give
 * the same canonical text and hash. Amounts and dates are already words.
 */
export interface DocumentModel {
  readonly template: TemplateId;
  /** 'letter': running text under a title; 'form': ruled cells; 'record': small running text signed at the foot of every page. */
  readonly form: 'letter' | 'form' | 'record';
  readonly title: string;
  /** Full name of the agency, as its seal reads. */
  readonly office: string;
  /** Number of the document, '/' when it has none. */
  readonly number: string;
  readonly date: CivilDate;
  readonly blocks: readonly Block[];
  /** Lines at the right under the text: agency and date. */
  readonly signature?: readonly string[];
  /** Whether the agency's seal lies over the signature. */
  readonly seal?: boolean;
  /** How many copies there are and who keeps them. */
  readonly copies?: string;
  /** Who signs at the foot of every page. */
  readonly everyPage?: readonly string[];
  /** Number of the case, printed on every page. */
  readonly caseNumber?: string;
  /** Line by which a reader can check the paper. */
  readonly verify?: string;
  /** Address of the page that says whether the paper is genuine; printed as a QR code on papers that are served. */
  readonly proof?: string;
}
