/**
 * How every program of Kindred is started. Without the condition, Lexical's builds for Node load each
 * other with top-level awaits that wait in a circle: 7 starts of 10 never came up on Node 20.
 */
export const nodeFlags = ['--conditions=production', '--enable-source-maps']

/** The same for a program that starts processes of its own. */
export function withNodeFlags(env) {
  return { NODE_OPTIONS: [env.NODE_OPTIONS, ...nodeFlags].filter(Boolean).join(' ') }
}
