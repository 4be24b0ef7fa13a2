import { prove } from '../testing/prove.fixture.js';
import { investigationRows } from '../testing/rows/investigation.fixture.js';

prove('Investigation and evidence', investigationRows);
