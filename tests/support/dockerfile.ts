export type Step = { keyword: string; words: string }

export type Stage = { image: string; name: string | null; steps: Step[] }

/** The stages of a Dockerfile in order, with the values of ARGs before the first one put in. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = []
  const defaults = new Map<string, string>()
  for (const step of stepsIn(text)) {
    const last = stages.at(-1)
    if (step.keyword === 'FROM') stages.push(stageFrom(step.words, defaults))
    else if (last) last.steps.push(step)
    else defaults.set(...pairOf(step.words))
  }
  return stages
}

/** The words of the last such step, as Docker too lets the last one win. */
export function lastOf({ steps }: Stage, keyword: string): string {
  return steps.findLast((step) => step.keyword === keyword)?.words ?? ''
}

/** The words of a command in exec form. Throws where it is in shell form, which would put a shell before it. */
export function execForm(words: string): string[] {
  return JSON.parse(words) as string[]
}

/** What ENV sets, in order. */
export function variablesOf({ steps }: Stage): Record<string, string> {
  const lines = steps.filter(({ keyword }) => keyword === 'ENV').map(({ words }) => words)
  return Object.fromEntries(lines.flatMap((words) => words.split(/\s+/)).map(pairOf))
}

/** The command of HEALTHCHECK and its options, such as `--timeout=5s`. */
export function healthCheckOf(stage: Stage): { options: string[]; command: string[] } {
  const [options = '', command = ''] = lastOf(stage, 'HEALTHCHECK').split(/ CMD (.*)/)
  return { options: options.split(/\s+/), command: execForm(command) }
}

function stepsIn(text: string): Step[] {
  const withoutComments = text.replace(/^\s*#.*\n/gm, '')
  const lines = withoutComments.replace(/\\\n\s*/g, '').split('\n')
  return lines.filter(Boolean).map((line) => {
    const [keyword = '', ...words] = line.split(' ')
    return { keyword, words: words.join(' ') }
  })
}

function stageFrom(words: string, defaults: Map<string, string>): Stage {
  const [image = '', , name = null] = words.split(' ')
  const put = (_: string, variable: string) => defaults.get(variable) ?? ''
  return { image: image.replace(/\$\{(\w+)\}/g, put), name, steps: [] }
}

function pairOf(words: string): [string, string] {
  const [name = '', value = ''] = words.split(/=(.*)/)
  return [name, value]
}
