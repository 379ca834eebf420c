const nextJest = require('next/jest.js');
const { readLanguages } = require('./lib/words/read-languages.js');

// As next.config.js gives them to a build.
process.env.LANGUAGES = JSON.stringify(readLanguages());

module.exports = nextJest({ dir: './' })({
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^use-intl/format-message$': 'use-intl/format-message/format-only',
    '^server-only$': '<rootDir>/__tests__/support/server-only.ts',
  },
  globalSetup: '<rootDir>/__tests__/support/browser/start-shared-server.ts',
  globalTeardown: '<rootDir>/__tests__/support/browser/stop-shared-server.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
});
