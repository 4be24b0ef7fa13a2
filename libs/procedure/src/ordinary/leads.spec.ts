import { prove } from '../testing/prove.fixture.js';
import { leadRows } from '../testing/rows/leads.fixture.js';

prove('From the lead to the filing', leadRows);
