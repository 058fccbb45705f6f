import { defineConfig } from 'vitest/config'

const anywhere = ['apps', 'packages', 'samples', 'scripts', 'tests']
const named = (suffix: string): string[] => anywhere.map((folder) => `${folder}/**/*${suffix}`)
const never = ['**/node_modules/**', '**/dist/**', '.data/**']

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: named('.test.ts'),
          exclude: [...never, ...named('.db.test.ts'), ...named('.types.test.ts')],
          setupFiles: ['tests/setup/seed.ts'],
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          exclude: never,
          typecheck: {
            enabled: true,
            only: true,
            ignoreSourceErrors: true,
            include: named('.types.test.ts'),
            exclude: never,
          },
        },
      },
      {
        test: {
          name: 'db',
          include: named('.db.test.ts'),
          // What the embedded server does by itself is not asked again on another server.
          exclude: process.env['DATABASE_URL'] ? [...never, 'packages/kernel/store/database/embedded/**'] : never,
          globalSetup: ['packages/kernel/store/database/test-server.ts'],
          setupFiles: ['tests/setup/seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          exclude: never,
          globalSetup: ['tests/journeys/serve-county.ts'],
          testTimeout: 180_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
