import { prove } from '../testing/prove.fixture.js';
import { decidingRows } from '../testing/rows/deciding.fixture.js';

prove('Decision', decidingRows);
