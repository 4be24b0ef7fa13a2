import { importX } from 'eslint-plugin-import-x';

/*
 * Sizes and habits: small files, small functions, named exports. Data and tests may be long, for they are read by
 * looking up, not through.
 */

const LONG = ['**/*.spec.{ts,mjs}', '**/*.api-spec.ts', '**/*.fixture.ts', '**/*.e2e.ts', '**/data/**', '**/i18n/**'];
const CODE = ['**/*.{ts,mts,mjs,js,vue}'];
const SOURCES = ['{libs,apps}/*/src/**/*.ts'];

const maxLines = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: false, skipComments: false }] });

export const style = [
  {
    files: CODE,
    rules: {
      ...maxLines(300),
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: false, IIFEs: true }],
      'max-params': ['error', 5],
      complexity: ['error', 10],
      eqeqeq: ['error', 'always'],
      // Text never becomes code (ASVS 1.3.2).
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      // The ideographic space is how Chinese documents indent; in code itself it would be a mistake.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true },
      ],
    },
  },
  // Nor markup: what somebody typed is shown as text.
  { files: ['**/*.vue'], rules: { ...maxLines(250), 'vue/no-v-html': 'error' } },
  { files: LONG, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // The demonstration's scenes are told from beginning to end, like a test.
  { files: ['tools/demo/**'], rules: { 'max-lines-per-function': 'off' } },
  // A migration is one long statement of SQL; cutting it up would hide the schema.
  { files: ['**/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['apps/api/src/**/*.ts'], ignores: ['**/*.api-spec.ts'], rules: { 'no-console': 'error' } },
  {
    files: SOURCES,
    ignores: ['**/*.d.ts'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-default-export': 'error' },
  },
];
