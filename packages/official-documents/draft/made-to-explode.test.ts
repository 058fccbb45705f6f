import { expect, test } from 'vitest'
import { smallDocx } from '../development/small-docx.ts'
import { readDocx } from './read-docx.ts'

test.each([
  ['几百万个空段落', '<w:p/>'.repeat(200_000), 'tooLarge'],
  ['套了几千层', '<w:a>'.repeat(5000) + '</w:a>'.repeat(5000), 'broken'],
  ['一个标签有几千个属性', `<w:a ${Array.from({ length: 5000 }, (_, i) => `a${i}="1"`).join(' ')}/>`, 'broken'],
])('%s的文档，说明原因，不把内存吃光', (_, body, code) => {
  expect(() => readDocx(smallDocx(body))).toThrow(expect.objectContaining({ code }))
})
