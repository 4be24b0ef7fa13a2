import type { RuleRow } from '../rule-table.fixture.js';
import { administrationRows } from './administration.fixture.js';
import { agencyRows } from './agency.fixture.js';
import { creditRows } from './credit.fixture.js';
import { calendarRows } from './calendar.fixture.js';
import { courtRows } from './court.fixture.js';
import { enforcementRows } from './enforcement.fixture.js';
import { crimeTransferRows } from './crime-transfer.fixture.js';
import { demolitionRows } from './demolition.fixture.js';
import { evaluationRows } from './evaluation.fixture.js';
import { evidenceRows } from './evidence.fixture.js';
import { conductRows } from './field-conduct.fixture.js';
import { retentionRows } from './retention.fixture.js';
import { gapRows } from './gaps.fixture.js';
import { inspectionRows } from './inspection.fixture.js';
import { latePaymentRows } from './late-payment.fixture.js';
import { litigationRows } from './litigation.fixture.js';
import { ordinaryRows } from './ordinary.fixture.js';
import { outsideRows } from './outside.fixture.js';
import { own } from './own.fixture.js';
import { paymentRows } from './payment.fixture.js';
import { preservationRows } from './preservation.fixture.js';
import { otherPublicationRows } from './other-publication.fixture.js';
import { recordRows } from './records.fixture.js';
import { publicationRows } from './publication.fixture.js';
import { reconsiderationRows } from './reconsideration.fixture.js';
import { sealingRows } from './sealing.fixture.js';
import { serviceRows } from './service.fixture.js';
import { substituteRows } from './substitute.fixture.js';
import { oldLawRows } from './old-law.fixture.js';
import { sideTrackRows } from './side-tracks.fixture.js';
import { summaryRows } from './summary.fixture.js';
import { supervisionRows } from './supervision.fixture.js';

/** Every rule table of every procedure and track. */
export const allRows: readonly RuleRow[] = [
  ...ordinaryRows,
  ...summaryRows,
  ...inspectionRows,
  ...evidenceRows,
  ...preservationRows,
  ...sealingRows,
  ...serviceRows,
  ...paymentRows,
  ...latePaymentRows,
  ...publicationRows,
  ...demolitionRows,
  ...substituteRows,
  ...enforcementRows,
  ...courtRows,
  ...evaluationRows,
  ...sideTrackRows,
  ...oldLawRows,
  ...agencyRows,
  ...calendarRows,
  ...administrationRows,
  ...conductRows,
  ...gapRows,
  ...retentionRows,
  ...creditRows,
  ...otherPublicationRows,
  ...recordRows,
  ...reconsiderationRows,
  ...litigationRows,
  ...crimeTransferRows,
  ...supervisionRows,
  ...outsideRows,
  ...own.flatMap(({ rows }) => rows),
];
