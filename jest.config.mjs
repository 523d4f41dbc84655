export default {
  testEnvironment: '<rootDir>/test/support/environment.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.(ts|mjs)$': '<rootDir>/test/support/esbuild-transform.mjs',
    '/node_modules/(?:qr|htmlparser2|dom[a-z-]+|entities)/.*\\.js$':
      '<rootDir>/test/support/esbuild-transform.mjs',
  },
  // These are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|lean-qr|qr|htmlparser2|dom[a-z-]+|entities)/)'],
  resolver: '<rootDir>/test/support/resolver.cjs',
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  // The machine that counts has two cores; jest by itself would leave one of them idle.
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/stage-door.ts',
  globalTeardown: '<rootDir>/test/support/close-stage.ts',
  // All of what is otherwise tried in part (test/support/sampled) takes its time.
  testTimeout: process.env.ITA_WHOLE === '1' ? 1_800_000 : 120_000,
};
