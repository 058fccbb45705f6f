import { defineRefusals } from '../define/index.ts'

export const refuse = defineRefusals({
  figureNotFound: {
    status: 'notFound',
    say: (f: { code: string }) => `没有名为“${f.code}”的数字，可用 dongjian figures list 查看全部`,
  },
  periodInvalid: {
    status: 'invalid',
    say: (f: { period: string }) => `“${f.period}”不是统计期间，请写成 2023、2023-H1、2023-Q1、2023-05 或 2023-01~11`,
  },
  paramMissing: {
    status: 'invalid',
    // The name of the parameter and the register it refers to let a page offer the choice.
    say: (f: { label: string; param: string; name: string; register: string | null }) =>
      `“${f.label}”要按“${f.param}”分开统计，请指明是哪一个`,
  },
})
