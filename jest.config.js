const nextJest = require('next/jest.js');

module.exports = nextJest({ dir: './' })({
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.{ts,tsx}'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    '^server-only$': '<rootDir>/__tests__/support/server-only.ts',
  },
  testTimeout: 60_000,
  maxWorkers: 2,
});
