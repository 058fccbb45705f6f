import { defineRefusals } from '@dongjian/kernel/define'

export const refuse = defineRefusals({
  factUnknown: {
    status: 'invalid',
    say: (f: { name: string; known: readonly string[] }) => `没有“${f.name}”这项情况，可用的有：${f.known.join('、')}`,
  },
  factWrong: {
    status: 'invalid',
    say: (f: { name: string; text: string; like: string }) => `“${f.name}”填的“${f.text}”不对，应为${f.like}`,
  },
  policyNotFound: { status: 'notFound', say: (f: { id: string }) => `没有找到这一份政策（${f.id}）` },
  policyWrong: {
    status: 'invalid',
    say: (f: { faults: readonly { line: number; column: number; message: string }[] }) =>
      `政策文件有${f.faults.length}处要改：${f.faults
        .slice(0, 20)
        .map(({ line, column, message }) => `第${line}行第${column}列：${message}`)
        .join('；')}`,
  },
})
