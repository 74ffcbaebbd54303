import {
  misfits,
  operations,
  resolved,
  type Header,
  type Operation,
  type Response,
} from './openapi.ts'

export type Got = { method: string; path: string; status: number; headers: Headers; text: string }

const routes = operations.map(({ template, operation }) => ({
  template,
  operation,
  pattern: new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/, '.+')}$`),
}))

/** The route of the document that a path is an address of. */
export function routeOf(path: string): { template: string; operation: Operation } | undefined {
  const exact = routes.find(({ template }) => template === path)
  return exact ?? routes.find(({ pattern }) => pattern.test(path))
}

/** What an answer has that the document does not say, or the other way round. Of other routes nothing is said. */
export function documentationProblems({ method, path, ...answer }: Got): string[] {
  const route = routeOf(path.split(/[?#]/)[0] ?? '')
  const isRead = method === 'GET' || method === 'HEAD'
  // Of other methods the document says one thing only.
  if (!route || !(isRead || answer.status === 405)) return []
  const { template, operation } = route
  const documented = operation.responses[answer.status]
  const problems = documented
    ? problemsOf(resolved<Response>(documented), { method, ...answer })
    : ['the status is not documented']
  return problems.map((problem) => `${template} ${answer.status}: ${problem}`)
}

type Given = Omit<Got, 'path'>

function problemsOf(response: Response, { method, status, headers, text }: Given): string[] {
  const ofHeaders = Object.entries(response.headers).flatMap(([name, header]) =>
    headerProblems(name, resolved<Header>(header as unknown as Header), headers.get(name)),
  )
  const hasBody = method !== 'HEAD' && status !== 304
  return [...ofHeaders, ...(hasBody ? bodyProblems(response, headers, text) : [])]
}

function headerProblems(
  name: string,
  { required, schema }: Header,
  value: string | null,
): string[] {
  if (value === null) return required ? [`there is no ${name}`] : []
  const read = schema['type'] === 'integer' ? Number(value) : value
  return misfits(schema, read).map((problem) => `${name}: ${problem}`)
}

function bodyProblems({ content = {} }: Response, headers: Headers, text: string): string[] {
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  const form = content[type]
  if (!form) return [`the type ${type} is not documented`]
  return misfits(form.schema, type.endsWith('json') ? JSON.parse(text) : text)
}
