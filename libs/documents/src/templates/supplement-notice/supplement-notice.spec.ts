import { expect, it } from '@jest/globals';
import { plainText } from '../../testing/plain-text.js';
import { fill } from '../index.js';
import { samples } from './sample.js';

it.each(Object.entries(samples))('reads as its golden file: %s', (_name, input) => {
  expect(plainText(fill('supplement-notice', input))).toMatchSnapshot();
});
