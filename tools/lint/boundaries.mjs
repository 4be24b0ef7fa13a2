import nx from '@nx/eslint-plugin';

/*
 * Fence 2: who may import whom among the projects, and which packages a pure library may use.
 * The table is the one of ARCHITECTURE.md; a row of '*' to '*' would make the fence worthless.
 */

const scopes = (...names) => names.map((name) => `scope:${name}`);

/** A pure library: the siblings it may import, and its packages. */
const pure = (name, may, packages) => ({
  sourceTag: `scope:${name}`,
  onlyDependOnLibsWithTags: scopes(...may),
  allowedExternalImports: packages,
});

const VALIDATION = ['class-validator', 'class-transformer'];

const libraries = (more) => [
  pure('statute', [], more),
  pure('calendar', [], more),
  pure('journal', [], more),
  pure('procedure', ['statute', 'calendar', 'journal'], [...VALIDATION, ...more]),
  pure('documents', ['procedure', 'statute', 'calendar'], more),
  pure('contract', ['procedure', 'documents', 'journal', 'statute'], [...VALIDATION, ...more]),
];

const apps = [
  ...['api', 'web', 'portal'].map((name) => ({
    sourceTag: `scope:${name}`,
    onlyDependOnLibsWithTags: ['layer:pure'],
  })),
  { sourceTag: 'scope:verify', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: scopes('contract') },
];

const rule = (more) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      allow: [],
      // Which parts of a screen load late is the bundler's business, not a question of who may know whom.
      checkDynamicDependenciesExceptions: ['.*'],
      depConstraints: [...libraries(more), ...apps],
    },
  ],
});

/** The procedure names the journal's types and may take a fingerprint; sealing is the caller's work. */
const journalTypesOnly = {
  files: ['libs/procedure/src/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: '@anjuan/journal',
            allowTypeImports: true,
            allowImportNames: ['fingerprint'],
            message: 'Types and fingerprints only: the procedure does not seal.',
          },
        ],
      },
    ],
  },
};

const CODE = ['ts', 'mts', 'mjs', 'js', 'vue'].join(',');

export const boundaries = [
  {
    files: [`{libs,apps}/**/*.{${CODE}}`],
    // Configurations import the workspace's presets, which belong to no project.
    ignores: ['**/*.config.{ts,mts,mjs,js}'],
    plugins: { '@nx': nx },
    rules: rule([]),
  },
  // A test of a pure library may use the test tools, which the library itself may not.
  { files: ['libs/**/*.{spec,fixture}.ts'], plugins: { '@nx': nx }, rules: rule(['fast-check', '@jest/globals']) },
  journalTypesOnly,
];
