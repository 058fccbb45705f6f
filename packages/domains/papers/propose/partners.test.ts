import { expect, test } from 'vitest'
import { partnersIn } from './partners.ts'

test.each<[string, string, string | null, string[]]>([
  [
    '新建孵化器2家。',
    '（牵头单位：县科技局；配合单位：县财政局、县人力社保局）',
    '县科技局',
    ['县财政局', '县人力社保局'],
  ],
  ['由县科技局牵头，县财政局、各街道配合，完善科技政策。', '', '县科技局', ['县财政局', '各街道']],
  ['完善科技政策。', '（责任单位：县科技局、县财政局）', '县科技局', ['县财政局']],
  ['深化校地合作，积极参与，主动对接。', '', null, []],
  ['完善科技政策。', '\n（责任单位：县科技局、县财政局）', null, ['县科技局', '县财政局']],
  ['完善科技政策。', '另起一段说别的，县财政局配合。', null, []],
])('“%s%s”的配合单位', (sentence, behind, lead, partners) => {
  expect(partnersIn(`${sentence}${behind}`, { start: 0, end: sentence.length }, lead)).toEqual(partners)
})
