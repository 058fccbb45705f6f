import { expect, test } from 'vitest'
import { field } from './field.ts'
import { defineRegister } from './register.ts'
import { neededIn } from './status-needs.ts'

const permits = defineRegister({
  name: 'permits',
  title: '许可证',
  about: '',
  subject: '主体',
  fields: {
    number: field.text('编号', { required: true }),
    grantedOn: field.date('发证日期'),
    endsOn: field.date('有效期至'),
    paper: field.document('文件'),
  },
  key: ['number'],
  naming: 'number',
  glance: ['number'],
  statuses: { asked: '已申请', valid: '有效', ended: '已到期', lost: '已遗失' },
  steps: {
    grant: { label: '发证', from: 'asked', to: 'valid', by: 'bureau', needs: ['grantedOn', 'endsOn', 'paper'] },
    renew: { label: '续期', from: 'ended', to: 'valid', by: 'bureau', needs: ['grantedOn', 'paper'] },
    end: { label: '到期', from: 'valid', to: 'ended', by: 'system', on: 'endsOn' },
    withdraw: { label: '撤回', from: 'valid', to: 'asked', by: 'bureau', needs: ['endsOn'] },
  },
})

test.each([
  ['valid', ['grantedOn'], '每一条路都要的才算，文件可以后补'],
  ['ended', [], '步骤不要的不算'],
  ['asked', [], '登记时就在的状态，只看必填'],
  ['lost', [], '没有步骤到达的状态，无从断定'],
])('状态%s需要%j：%s', (status, fields) => {
  expect(neededIn(permits, status)).toEqual(fields)
})
