import type { RuleRow } from '../rule-table.fixture.js';
import { approvalRows } from './approval.fixture.js';
import { buildingDecisionRows } from './building.fixture.js';
import { closingRows } from './closing.fixture.js';
import { decidingRows } from './deciding.fixture.js';
import { discretionRows } from './discretion.fixture.js';
import { hearingRows } from './hearing.fixture.js';
import { investigationRows } from './investigation.fixture.js';
import { leadRows } from './leads.fixture.js';
import { noticingRows } from './noticing.fixture.js';
import { reviewingRows } from './reviewing.fixture.js';
import { legalBasisRows } from './legal-basis.fixture.js';
import { exitRows } from './exits.fixture.js';
import { termRows } from './terms.fixture.js';

/** Every rule table of the ordinary procedure. */
export const ordinaryRows: readonly RuleRow[] = [
  ...leadRows,
  ...investigationRows,
  ...noticingRows,
  ...hearingRows,
  ...reviewingRows,
  ...decidingRows,
  ...buildingDecisionRows,
  ...approvalRows,
  ...discretionRows,
  ...closingRows,
  ...termRows,
  ...exitRows,
  ...legalBasisRows,
];
