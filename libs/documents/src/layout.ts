import { base } from './layout/base.js';
import { blocks } from './layout/blocks.js';
import { page } from './layout/page.js';
import { seal } from './layout/seal.js';

/**
 * Layout of every document as one Typst source. The model comes in through `sys.inputs.data`, as data and never as
 * markup. Margins, sizes and the grid of 22 lines by 28 characters follow GB/T 9704-2012.
 */
export const layout = [base, seal, blocks, page].join('\n');
