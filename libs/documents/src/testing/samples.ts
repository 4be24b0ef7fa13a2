import type { TemplateId } from '../model.js';
import type { FillInput } from '../template.js';
import { samples as filing } from '../templates/filing-approval/sample.js';
import { samples as scene } from '../templates/on-site-record/sample.js';
import { samples as ticket } from '../templates/on-the-spot-decision/sample.js';
import { samples as decision } from '../templates/penalty-decision/sample.js';
import { samples as notice } from '../templates/prior-notice/sample.js';
import { samples as review } from '../templates/review-opinion/sample.js';
import { samples as service } from '../templates/service-receipt/sample.js';

/** Samples of every template by name. */
export const samples: Readonly<Record<TemplateId, Readonly<Record<string, FillInput>>>> = {
  'filing-approval': filing,
  'on-site-record': scene,
  'prior-notice': notice,
  'review-opinion': review,
  'penalty-decision': decision,
  'on-the-spot-decision': ticket,
  'service-receipt': service,
};
