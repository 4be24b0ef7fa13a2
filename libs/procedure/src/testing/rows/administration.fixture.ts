import type { RuleRow } from '../rule-table.fixture.js';
import { accountRows } from './accounts.fixture.js';
import { certificateRows } from './certificates.fixture.js';
import { delegationRows } from './delegations.fixture.js';
import { settingRows } from './settings.fixture.js';

/** HSE-110 to HSE-139: people, certificates, delegations and settings. */
export const administrationRows: readonly RuleRow[] = [
  ...accountRows,
  ...certificateRows,
  ...delegationRows,
  ...settingRows,
];
