/*
 * `npm run move-evidence -- --to bucket|folder`: moves every stored file into the bucket S3_BUCKET names, or back into the data
 * folder: hashed before and after, each move a link of the file's custody chain; removed from the old store at the end (unless
 * `--keep`). With the server stopped; whatever cuts it off, it can be run again.
 */
import { runProgram } from './lib/program.mjs';

await runProgram('move-evidence');
