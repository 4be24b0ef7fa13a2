import { prove } from '../testing/prove.fixture.js';
import { noticingRows } from '../testing/rows/noticing.fixture.js';

prove('Notice, statement, re-check', noticingRows);
