import type { DocumentModel, TemplateId } from '../model.js';
import { templateIds } from '../model.js';
import type { FillInput, Template } from '../template.js';
import { filingApproval } from './filing-approval/index.js';
import { onSiteRecord } from './on-site-record/index.js';
import { onTheSpotDecision } from './on-the-spot-decision/index.js';
import { penaltyDecision } from './penalty-decision/index.js';
import { priorNotice } from './prior-notice/index.js';
import { reviewOpinion } from './review-opinion/index.js';
import { serviceReceipt } from './service-receipt/index.js';

/** Every template by its id. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  'filing-approval': filingApproval,
  'on-site-record': onSiteRecord,
  'prior-notice': priorNotice,
  'review-opinion': reviewOpinion,
  'penalty-decision': penaltyDecision,
  'on-the-spot-decision': onTheSpotDecision,
  'service-receipt': serviceReceipt,
};

/** Whether a step's `issues` names a template we have. */
export function isTemplateId(id: string): id is TemplateId {
  return (templateIds as readonly string[]).includes(id);
}

/**
 * Fills a document by the id a step names.
 * @throws RangeError when there is no such template
 */
export function fill(id: string, input: FillInput): DocumentModel {
  if (!isTemplateId(id)) throw new RangeError(`No template ${id}`);
  return templates[id].fill(input);
}
