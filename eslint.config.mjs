import js from '@eslint/js';
import vue from 'eslint-plugin-vue';
import typescript from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mjs';
import { purity } from './tools/lint/purity.mjs';
import { style } from './tools/lint/style.mjs';
import { zones } from './tools/lint/zones.mjs';

/** What Node offers to the tools; the sources of libraries and apps are judged by the compiler instead. */
const nodeGlobals = Object.fromEntries(
  ['AbortSignal', 'Buffer', 'URL', 'console', 'fetch', 'performance', 'process', 'setInterval', 'setTimeout']
    .concat([
      'clearInterval',
      'clearTimeout',
      'structuredClone',
      'TextEncoder',
      'TextDecoder',
      'URLSearchParams',
      'FormData',
      'Blob',
    ])
    .map((name) => [name, 'readonly']),
);

const typescriptRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // An injected class has no members of its own at times, and Nest modules never have any.
  '@typescript-eslint/no-extraneous-class': 'off',
};

export default typescript.config(
  {
    ignores: [
      '**/dist/**',
      '**/dist-proofs/**',
      '**/node_modules/**',
      '**/coverage/**',
      '**/test-results/**',
      '**/playwright-report/**',
      '**/generated/**',
      '.nx/**',
      '.data/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  typescript.configs.recommended,
  ...vue.configs['flat/essential'].map((config) => ({ ...config, files: ['apps/{web,portal}/**/*.vue'] })),
  {
    files: ['apps/{web,portal}/**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser, sourceType: 'module' } },
    // The compiler knows every global better.
    rules: { 'no-undef': 'off' },
  },
  { rules: typescriptRules },
  { files: ['**/*.{mjs,js,cjs}'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['apps/*/public/**/*.js'],
    languageOptions: { globals: { self: 'readonly', caches: 'readonly', location: 'readonly' } },
  },
  // nx loads generators with `require`.
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  boundaries,
  purity,
  zones(),
  style,
);
