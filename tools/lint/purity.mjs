/*
 * Fence 3: the pure libraries have no clock and no chance. The compiler cannot see these two, for `Date` and `Math`
 * belong to the language: `today` and every random choice come in as arguments.
 */

const CLOCK = 'A pure library has no clock: take the date as an argument.';
const CHANCE = 'A pure library has no randomness: take the value as an argument.';

const syntax = (selector, message) => ({ selector, message });

const forbidden = [
  syntax('NewExpression[callee.name="Date"][arguments.length=0]', CLOCK),
  syntax('NewExpression[callee.property.name="Date"][arguments.length=0]', CLOCK),
  syntax('CallExpression[callee.name="Date"]', CLOCK),
  syntax('MemberExpression[object.property.name="Date"][property.name="now"]', CLOCK),
  syntax('MemberExpression[object.property.name="Math"][property.name="random"]', CHANCE),
];

export const purity = [
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.{spec,fixture}.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Math', property: 'random', message: CHANCE },
      ],
      'no-restricted-syntax': ['error', ...forbidden],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A pure library runs in the browser too: no Node modules.' }] },
      ],
      'no-console': 'error',
    },
  },
];
