import fs from 'node:fs';
import path from 'node:path';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { root } from '../lib/paths.mjs';

/*
 * Fence 4: zones inside the apps. A feature never imports another feature, what is shared never imports a feature,
 * and only `platform/persistence` knows the database library. The zones are made from the folders that exist, so a new
 * feature is fenced from its first day.
 */

/** Folders of the API that are neither a feature nor the platform. */
const API_OTHERS = new Set(['platform', 'testing']);

const API = 'apps/api/src';

const foldersIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

/** A zone: files of `target` may import, of all that lies in `from`, only `except`. */
const zone = (from, target, except, message) => ({
  target: path.join(from, target),
  from,
  except: except.map((name) => `./${name}`),
  message,
});

const apiZones = (src) => [
  zone(src, 'platform', ['platform'], 'The platform never imports a feature.'),
  ...foldersIn(src)
    .filter((name) => !API_OTHERS.has(name))
    .map((name) => zone(src, name, [name, 'platform'], 'A feature imports only itself, the platform and libraries.')),
];

const screenZones = (src) => [
  zone(src, 'shared', ['shared'], 'What is shared never imports a feature or a page.'),
  zone(src, 'pages', ['pages', 'features', 'shared'], 'A page imports features and what is shared.'),
  ...foldersIn(path.join(src, 'features')).map((name) =>
    zone(src, `features/${name}`, [`features/${name}`, 'shared'], 'A feature imports only itself and what is shared.'),
  ),
];

/** Sources import each other as `.js`, which is what they become. */
const resolver = (src) =>
  createNodeResolver({
    extensions: ['.ts', '.js', '.mjs', '.vue'],
    extensionAlias: { '.js': ['.ts', '.js'] },
    alias: { '@': [src] },
  });

const fence = (src, folder, zones) => ({
  files: [`${folder}/**/*.{ts,vue}`],
  // API tests play whole cases, which no feature can do alone.
  ignores: ['**/*.api-spec.ts'],
  plugins: { 'import-x': importX },
  settings: { 'import-x/resolver-next': [resolver(src)] },
  rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
});

const onlyPersistence = {
  files: [`${API}/**/*.ts`],
  ignores: [`${API}/platform/persistence/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(typeorm|@nestjs/typeorm)(/|$)',
            message: 'Only platform/persistence imports TypeORM; use the unit of work or a query.',
          },
        ],
      },
    ],
  },
};

const api = (top) => fence(path.join(top, API), API, apiZones(path.join(top, API)));

function screens(top, app) {
  const folder = `apps/${app}/src`;
  return fence(path.join(top, folder), folder, screenZones(path.join(top, folder)));
}

/** @param top the workspace's top folder; another one only in the fences' own test */
export const zones = (top = root) => [api(top), onlyPersistence, screens(top, 'web'), screens(top, 'portal')];
