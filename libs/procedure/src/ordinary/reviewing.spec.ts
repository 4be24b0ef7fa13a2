import { prove } from '../testing/prove.fixture.js';
import { reviewingRows } from '../testing/rows/reviewing.fixture.js';

prove('Legal review', reviewingRows);
