import { fileURLToPath } from 'node:url';
import preset from '../../jest.preset.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** API tests: the real server on a real PostgreSQL. TEST_DATABASE_URL names its superuser; without it one is started. */
export default {
  ...preset,
  testMatch: ['**/*.api-spec.ts'],
  moduleNameMapper: { ...preset.moduleNameMapper, '^content-disposition$': here('testing/content-disposition.cjs') },
  globalSetup: here('testing/global-setup.mjs'),
  globalTeardown: here('testing/global-teardown.mjs'),
  testTimeout: 60_000,
  maxWorkers: 2,
};
