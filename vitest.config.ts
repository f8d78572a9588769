import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Generous, because machines that run tests are busy: nothing here measures time.
    testTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
