export type {
  Block,
  DocumentModel,
  Field,
  Fields,
  Heading,
  List,
  Paragraph,
  Remarks,
  Signatures,
  Table,
  TemplateId,
} from './model.js';
export type { DocumentOffice, FillInput, StaffName, Template } from './template.js';
export { fill, isTemplateId, templateIds, templates } from './templates/index.js';
export { type TypstJob, typst } from './typst.js';
export { type CopyMark, watermark } from './watermark.js';
export { chineseAmount } from './words/amount.js';
export { yuan } from '@anjuan/procedure';
export { chineseDate, chineseTime } from './words/date.js';
