const nextJest = require('next/jest.js');

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
