import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Weights we print with; the packages hold many more, and every loaded one costs memory. */
const shipped: readonly (readonly [name: string, weight: string])[] = [
  ['@expo-google-fonts/noto-serif-sc', '400Regular'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold'],
  ['@expo-google-fonts/noto-sans-sc', '400Regular'],
];

/**
 * Folders with the fonts to print with.
 * @param own folder with fonts the site has a licence for, such as 仿宋_GB2312; they come before the shipped ones
 */
export function fontFolders(own?: string): readonly string[] {
  const ours = shipped.map(([name, weight]) => join(dirname(require.resolve(`${name}/package.json`)), weight));
  return own ? [own, ...ours] : ours;
}
