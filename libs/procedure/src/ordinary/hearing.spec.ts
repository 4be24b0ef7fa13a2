import { prove } from '../testing/prove.fixture.js';
import { hearingRows } from '../testing/rows/hearing.fixture.js';

prove('Hearing', hearingRows);
