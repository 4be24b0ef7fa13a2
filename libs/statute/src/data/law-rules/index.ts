import { coercionRules } from './coercion.js';
import { decisionRules } from './decision.js';
import { exitsRemediesRules } from './exits-remedies.js';
import { hearingRules } from './hearing.js';
import { investigationRules } from './investigation.js';
import { officersRules } from './officers.js';
import { recordingPublicityRules } from './recording-publicity.js';
import { servicePaymentRules } from './service-payment.js';
import { subjectRules } from './subject.js';
import { summaryRules } from './summary.js';

/** The rules of the legal reference in its order. */
export const lawRuleRows = [
  ...subjectRules,
  ...officersRules,
  ...investigationRules,
  ...hearingRules,
  ...decisionRules,
  ...summaryRules,
  ...servicePaymentRules,
  ...coercionRules,
  ...recordingPublicityRules,
  ...exitsRemediesRules,
];
