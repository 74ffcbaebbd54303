/** Who may import whom: folder by folder, packages aside. `regex`, since `group` reads "#" as a comment. */
export const borders = [
  border(['src/errors'], []),
  border(['src/config'], ['package']),
  border(['src/rules'], ['rules']),
  border(['src/database'], ['errors', 'config']),
  border(['src/graphql'], ['errors', 'config', 'delivery', 'publishing', 'search', 'graphql']),
  border(['src/publishing'], ['publishing', 'database', 'rules', 'errors', 'config', 'generated']),
  border(['src/backup'], ['database', 'errors', 'config']),
  border(
    ['collections'],
    ['collections', 'rules', 'publishing', 'database', 'errors', 'config', 'generated'],
  ),
  border(['payload.config.ts'], ['collections', 'config', 'database', 'errors', 'graphql']),
  border(['src/delivery'], ['delivery', 'rules', 'errors', 'config', 'generated']),
  border(
    ['src/search'],
    ['search', 'delivery', 'publishing', 'rules', 'errors', 'config', 'generated'],
  ),
  border(
    ['src/server'],
    ['server', 'errors', 'config', 'graphql', 'database', 'publishing', 'delivery', 'search'],
  ),
  border(['src/app', 'src/admin'], ['payload.config', 'generated', 'rules', 'config', 'admin']),
  border(
    ['seeds'],
    ['seeds', 'payload.config', 'config', 'errors', 'rules', 'generated', 'database'],
  ),
  {
    // It is a package of its own, which depends on none.
    files: ['client/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\./)', message: 'The client imports only its own files.' }] },
      ],
    },
  },
]

function border(folders, allowed) {
  const others = allowed.length > 0 ? `(?!(?:${allowed.join('|')})[/.])` : ''
  return {
    files: folders.map((folder) => (folder.endsWith('.ts') ? folder : `${folder}/**`)),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./', message: 'Use # across folders.' },
            {
              regex: `^#${others}`,
              message: 'This folder may not import that one; see docs/architecture.md.',
            },
          ],
        },
      ],
    },
  }
}
