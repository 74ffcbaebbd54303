import { pathToFileURL } from 'node:url'
import { SyntheticModule } from 'node:vm'
import Runtime from 'jest-runtime'

/** By its address, each package that this worker has imported. */
const imported = new Map()

/** Classes by which packages and our own modules recognize what they get of each other. */
const shared = [
  'Date',
  'Error',
  'Map',
  'Promise',
  'RangeError',
  'RegExp',
  'Set',
  'SyntaxError',
  'TypeError',
]

/**
 * Jest's runtime, but for packages: a worker imports each of them once and outside of Jest's contexts, as Node itself
 * does. Otherwise every test file would load, compile and warm up all of Payload anew, and do so in a context, where
 * each use of a global is slow. Our own modules are loaded for each test file, as ever.
 */
export default class NativePackages extends Runtime {
  constructor(config, environment, ...rest) {
    shareClasses(environment.global)
    super(config, environment, ...rest)
    forgetWhatPackagesKeep()
    // By the asynchronous way on every version of Node: the other one does not ask `resolveModule`.
    this._resolution.hasDistinctAsyncResolver = () => true
    const { esmLoader } = this
    const resolveModule = esmLoader.resolveModule.bind(esmLoader)
    const packages = new Map()
    esmLoader.resolveModule = (specifier, from, context) => {
      const url = urlOfPackage(specifier, from)
      if (url === undefined) return resolveModule(specifier, from, context)
      if (!packages.has(url)) packages.set(url, packageModule(url, context))
      return packages.get(url)
    }
  }
}

/**
 * A context has an `Error` and so on of its own. In it, the one from outside is used instead; and what the language
 * makes there itself, such as the promise of an async function, counts as an instance of that one too.
 */
function shareClasses(context) {
  for (const name of shared) {
    Object.setPrototypeOf(context[name].prototype, globalThis[name].prototype)
    context[name] = globalThis[name]
  }
}

/** What packages keep on the global object would reach from test file to test file. */
function forgetWhatPackagesKeep() {
  globalThis._payload?.clear()
  globalThis.__zod_globalRegistry?.clear()
}

/** Nothing for what is no package. */
function urlOfPackage(specifier, from) {
  if (/^(?:[./#]|node:|data:|file:|@jest\/)/.test(specifier)) return undefined
  const url = import.meta.resolve(specifier, pathToFileURL(from))
  return url.includes('/node_modules/') && !url.endsWith('.json') ? url : undefined
}

async function packageModule(url, context) {
  if (!imported.has(url)) imported.set(url, import(url))
  const namespace = await imported.get(url)
  const names = Object.keys(namespace)
  const evaluate = () => names.forEach((name) => module.setExport(name, namespace[name]))
  const module = new SyntheticModule(names, evaluate, { context, identifier: url })
  await module.link(() => undefined)
  await module.evaluate()
  return module
}
