import { prove } from '../testing/prove.fixture.js';
import { closingRows } from '../testing/rows/closing.fixture.js';

prove('Service, performance, closing, archive', closingRows);
