import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from '@jest/globals'

const RUN = new URL('../../../launch/run.js', import.meta.url).href

describe('run', () => {
  it.each([
    { title: 'the code that the child ended with', child: 'process.exit(7)', expected: 7 },
    { title: '0 for a child that went well', child: '', expected: 0 },
    {
      title: '128 and the number of the signal that ended the child',
      child: `process.kill(process.pid, 'SIGKILL')`,
      expected: 137,
    },
  ])('answers $title', async ({ child, expected }) => {
    const [code] = await once(launch(child), 'exit')
    expect(code).toBe(expected)
  })

  it('answers 127 for a command that is not there', async () => {
    const [code] = await once(launch('', `command: '/no/such/command',`), 'exit')
    expect(code).toBe(127)
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'passes %s on, each time it comes, and waits for the child',
    async (signal) => {
      const launcher = launch(`
        let times = 0
        process.on('${signal}', () => {
          console.log('signal', ++times)
          if (times === 2) process.exit(5)
        })
        console.log('ready')
        setInterval(() => {}, 1000)
      `)
      const exit = once(launcher, 'exit')
      for await (const line of launcher.stdout) {
        if (/ready|signal 1/.test(String(line))) launcher.kill(signal)
      }
      expect(await exit).toEqual([5, null])
    },
  )
})

/** A launcher with its own child, as in `npm start`. */
function launch(child: string, options = '') {
  const call = `{ ${options} args: ['-e', ${JSON.stringify(child)}] }`
  const code = `import(${JSON.stringify(RUN)}).then(async (m) => process.exit(await m.run(${call})))`
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] })
}
