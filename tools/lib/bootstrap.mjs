import { build } from './build.mjs';
import { checkNode, install } from './install.mjs';

/** From a fresh clone to a built workspace; quick when nothing changed. */
export async function bootstrap() {
  checkNode();
  await install();
  await build();
}
