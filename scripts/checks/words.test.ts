import { expect, test } from 'vitest'
import { findForbidden } from './words.ts'

// Put together here, so that the check does not find this file.
const planted = [
  ['路径', `open ${['', 'home', 'li', 'dongjian'].join('/')}`],
  ['内网地址', `host ${[10, 1, 2, 3].join('.')}`],
  ['软件源', `https://${['registry', 'example', 'com'].join('.')}/x`],
  ['工作单', ['issue', '#12'].join(' ')],
  ['谁写的', `an ${['AI', 'agent'].join(' ')}`],
] as const

test.each(planted)('找出%s', (_, line) => {
  expect(findForbidden('file.ts', `first\n${line}\n`)).toEqual([expect.stringMatching(/^file\.ts:2 /)])
})

test('放过平常的话', () => {
  const text = '孵化企业 founder\n版本 10.1.11\nsession zone\nhttps://registry.npmjs.org\napps/home/page.ts\n127.0.0.1'
  expect(findForbidden('file.ts', text)).toEqual([])
})
