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
  firmNotFound: {
    status: 'notFound',
    say: (f: { year: number }) => `这家企业不在${f.year}年度的核算范围内，请核对是否已登记、是否已注销`,
  },
  yearBeyond: {
    status: 'invalid',
    say: (f: { year: number; from: number; to: number }) =>
      `这一版适用${f.from}—${f.to}政策年度，不适用${f.year}年度；请换一版或换一年`,
  },
  parameterUnknown: {
    status: 'invalid',
    say: (f: { name: string; known: readonly string[] }) => `没有“${f.name}”这个参数，可改的有：${f.known.join('、')}`,
  },
  parameterBeyond: {
    status: 'invalid',
    say: (f: { name: string; value: string; min: string; max: string; unit: string }) =>
      `“${f.name}”改为${f.value}${f.unit}超出了范围，应在${f.min}到${f.max}${f.unit}之间`,
  },
  parameterTooFine: {
    status: 'invalid',
    say: (f: { name: string; value: string; decimals: number }) =>
      `“${f.name}”最多${f.decimals}位小数，“${f.value}”请改写`,
  },
  policyWrong: {
    status: 'invalid',
    say: (f: { faults: readonly { line: number; column: number; message: string }[] }) =>
      `政策文件有${f.faults.length}处要改：${f.faults
        .slice(0, 20)
        .map(({ line, column, message }) => `第${line}行第${column}列：${message}`)
        .join('；')}`,
  },
})
