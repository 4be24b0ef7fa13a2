import type { Holidays } from '@anjuan/calendar';
import type { Act, CaseFile, Party } from '@anjuan/procedure';
import type { ArticleId, Text } from '@anjuan/statute';
import type { DocumentModel, TemplateId } from './model.js';

/** The agency as its papers name it. */
export interface DocumentOffice {
  readonly name: string;
  /** District, 天津市和平区; its government hears reconsiderations. */
  readonly district: string;
  readonly address: string;
  readonly phone: string;
  /** Collecting bank, for papers whose act names none. */
  readonly bank?: string;
  /** Code word of the agency's document numbers. */
  readonly codeWord: string;
}

/** Everything a document is filled from. */
export interface FillInput {
  /** The file after the act. */
  readonly file: CaseFile;
  readonly act: Act;
  /** Number given to this document; '' for a kind that has none. */
  readonly number: string;
  readonly office: DocumentOffice;
  /** Parties with their personal values, by reference. */
  readonly parties: Readonly<Record<string, Party>>;
  readonly staff: Readonly<Record<string, StaffName>>;
  /** Key of the track the act belongs to. */
  readonly track?: string;
  readonly holidays: Holidays;
  /** Id under which the document is kept; printed so that a reader can check it. */
  readonly document?: string;
  /** Address of its proof page, for papers that are served. */
  readonly proof?: string;
}

/** A member of the staff as papers name him or her. */
export interface StaffName {
  readonly name: string;
  readonly certificate?: string;
}

/** A kind of document: what the law wants in it, and how it is filled. */
export interface Template {
  readonly id: TemplateId;
  readonly title: Text;
  /** Provisions on its required contents. */
  readonly articles: readonly ArticleId[];
  /** Whether it is handed to the party, who can then check it without us. */
  readonly served?: boolean;
  fill(input: FillInput): DocumentModel;
}
