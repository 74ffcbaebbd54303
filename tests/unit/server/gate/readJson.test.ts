import { describe, expect, it } from '@jest/globals'
import { readJson } from '#server/gate/checkJson.ts'

const deep = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
const keys = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1])))

describe('readJson', () => {
  it.each([
    '{}',
    ' {"title":"Kinship \\"care\\"","tags":["a","b"],"n":-1.5e3,"none":null}\n',
    '{"a":{"same":1},"b":{"same":1},"c":[{"same":1},{"same":1}]}',
    '{"title":"a: b","text":"{[,]}","\\\\":1}',
    '{"smile":"😀 \\ud83d\\ude00"}',
    '{"text":"__proto__ constructor"}',
    deep(32),
    keys(50_000),
  ])('reads %.60s', (text) => {
    expect(readJson(text)).toEqual(JSON.parse(text))
  })

  it.each([
    ['', 'it is not JSON'],
    ['{bad', 'it is not JSON'],
    ['{"a":1,}', 'it is not JSON'],
    ['{"a":01}', 'it is not JSON'],
    ['{"a":Infinity}', 'it is not JSON'],
    ['{"a":"\n"}', 'it is not JSON'],
    ['{"a":"\\x"}', 'it is not JSON'],
    ['{"a":"b', 'it is not JSON'],
    ['{"a":1}}', 'it is not JSON'],
    ['{"a":1} {"a":1}', 'it is not JSON'],
    ['null', 'it must be a JSON object'],
    ['[1]', 'it must be a JSON object'],
    ['"x"', 'it must be a JSON object'],
    ['\uFEFF{}', 'it begins with a byte order mark'],
    ['{"a":1,"a":2}', 'it has the same key twice'],
    ['{"a":1,"\\u0061":2}', 'it has the same key twice'],
    ['{"x":[{"b" : {},"b"\t:1}]}', 'it has the same key twice'],
    ['{"__proto__":{}}', 'it has a key that no field can have'],
    ['{"a":{"\\u005f_proto__":1}}', 'it has a key that no field can have'],
    ['{"a":{"constructor" : 1}}', 'it has a key that no field can have'],
    ['{"prototype":1}', 'it has a key that no field can have'],
    ['{"a":"\\ud800"}', 'it holds half of a character'],
    ['{"a":"\ud800"}', 'it holds half of a character'],
    ['{"a":1e999}', 'a number in it is not finite'],
    [`{"a":${'1'.repeat(401)}}`, 'a number in it is too long'],
    [`{"a":${'1'.repeat(1_000_000)}}`, 'a number in it is too long'],
    [deep(33), 'it is more than 32 levels deep'],
    [deep(20_000), 'it is more than 32 levels deep'],
    [keys(50_001), 'it has more than 50000 keys'],
  ])('refuses %.60s', (text, reason) => {
    expect(() => readJson(text)).toThrow(
      expect.objectContaining({
        name: 'BODY_MALFORMED',
        data: expect.objectContaining({ reason }),
      }),
    )
  })

  it.each([
    ['deep', '['.repeat(1_000_000), false],
    ['full of backslashes', `{"a":"${'\\\\'.repeat(500_000)}"}`, true],
    ['full of quotes', `{"a":"${'\\"'.repeat(500_000)}"}`, true],
    [
      'full of strings',
      JSON.stringify({ a: Array.from({ length: 100_000 }, () => 'abcdefg') }),
      true,
    ],
    ['one long text', JSON.stringify({ a: 'a'.repeat(1_000_000) }), true],
  ])('comes to an end with a megabyte that is %s', (_, text, isRead) => {
    if (isRead) expect(readJson(text)).toEqual(JSON.parse(text))
    else expect(() => readJson(text)).toThrow(expect.objectContaining({ name: 'BODY_MALFORMED' }))
  })
})
