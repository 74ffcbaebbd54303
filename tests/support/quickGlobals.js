/**
 * A transform of Jest for packages that name globals in hot loops. In a context of Jest each use of a global goes
 * through an interceptor, some hundred times slower than outside; here a module takes the ones it uses once, as
 * constants of its own.
 */
const names = [
  'Array',
  'Error',
  'JSON',
  'Map',
  'Object',
  'Proxy',
  'Reflect',
  'Set',
  'String',
  'Symbol',
]

export default {
  process(source) {
    const used = names.filter((name) => isUsed(name, source) && !isDeclared(name, source))
    return { code: used.length === 0 ? source : withConstants(source, used) }
  },
}

/** On the first line, so that the numbers of the lines stay, and behind what makes a script strict. */
function withConstants(source, used) {
  const [strict = ''] = /^\s*(['"])use strict\1;?/.exec(source) ?? []
  return `${strict}const { ${used.join(', ')} } = globalThis; ${source.slice(strict.length)}`
}

function isUsed(name, source) {
  return new RegExp(`\\b${name}\\b`).test(source)
}

function isDeclared(name, source) {
  return new RegExp(
    `\\b(class|function|const|let|var|as|import)\\s+${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\}\\s*(from|=)`,
  ).test(source)
}
