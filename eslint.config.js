import js from '@eslint/js'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { borders } from './borders.eslint.config.js'

export default tseslint.config(
  {
    ignores: [
      '**/.next/',
      '**/.cache/',
      'data/',
      'node_modules/',
      'src/generated/',
      'client/dist/',
      'client/src/generated/',
      'src/database/migrations/',
      'src/app/**/importMap.js',
      'next-env.d.ts',
      'examples/*/dist/',
      'examples/*/src/generated/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 8],
      'max-depth': ['error', 3],
      // Express's error handlers and GraphQL's resolvers have four.
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-else-return': 'error',
      'no-nested-ternary': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: 'Use # across folders.' }] },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/config/env.ts and the programs read it.',
        },
      ],
      // Payload's hooks are handed values of type any; our own code has none (no-explicit-any).
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Runs without end into the types of schemas that hold themselves, as zod's may.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `return next()` leaves a stage early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  ...borders,
  {
    // Payload rolls back what a nested operation failed in; content is written through its operations.
    files: ['collections/**', 'src/**', 'seeds/**'],
    ignores: ['src/database/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.property.name="db"][callee.property.name=/^(create(?!Migration)|update|delete|upsert)/]',
          message: 'Content is written through Payload’s operations, not through the adapter.',
        },
      ],
    },
  },
  {
    files: [
      'payload.config.ts',
      'src/main.ts',
      'src/commands/**',
      'tests/**',
      'launch/**',
      'jest.config.js',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['launch/**', 'tests/support/*.js', '*.config.js'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      // Answers that were parsed from JSON; an assertion says what they must be.
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // An example is a project of its own, with packages that are not installed here: `tsc` checks its types when it is built.
    files: ['examples/**'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: globals.browser,
    },
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/app/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-imports': 'off' },
  },
)
