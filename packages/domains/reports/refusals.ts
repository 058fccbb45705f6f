import { defineRefusals } from '@dongjian/kernel/define'

interface LabelledDay {
  readonly label: string
  readonly day: string
}

export const refuse = defineRefusals({
  templateNotFound: {
    status: 'notFound',
    say: (f: { name: string }) => `没有名为“${f.name}”的报告模板，请先导入模板`,
  },
  editionNotFound: { status: 'notFound', say: (f: { id: string }) => `没有找到这一版报告（${f.id}）` },
  templateWrong: {
    status: 'invalid',
    say: (f: { faults: readonly string[] }) => `报告模板有${f.faults.length}处要改：${f.faults.join('；')}`,
  },
  periodInvalid: {
    status: 'invalid',
    say: (f: { period: string }) => `“${f.period}”不是报告年度，请写成四位年份，如2023`,
  },
  templateOfOtherYear: {
    status: 'invalid',
    say: (f: { name: string; said: string; period: string }) =>
      `模板“${f.name}”的正文写的是${f.said}年，不能生成${f.period}的报告；请先另备一份写${f.period}的模板`,
  },
  datesOutOfOrder: {
    status: 'invalid',
    say: ({ earlier, later }: { earlier: LabelledDay; later: LabelledDay }) =>
      `${earlier.label}${earlier.day}不能晚于${later.label}${later.day}，请核对后重填`,
  },
  knownBeforeCutOff: {
    status: 'invalid',
    say: (f: { day: string; cutOffOn: string }) =>
      `${f.day}早于统计截止日${f.cutOffOn}，那时要统计的还没有记全；请填统计截止日以后的日期`,
  },
  knownInFuture: {
    status: 'invalid',
    say: (f: { day: string }) => `${f.day}还没有到，不能按那一天所知生成报告；请填今天或以前的日期`,
  },
  figureUnknown: {
    status: 'notFound',
    say: (f: { code: string }) => `平台没有代码为“${f.code}”的数字，请从数字清单里选`,
  },
  kindDiffers: {
    status: 'invalid',
    say: (f: { said: string; kind: string; label: string; ours: string }) =>
      `“${f.said}”写的是${f.kind}，“${f.label}”是${f.ours}，不能认定；请选一个${f.kind}`,
  },
  unitDiffers: {
    status: 'invalid',
    say: (f: { said: string; unit: string; label: string; ours: string }) =>
      `“${f.said}”的单位“${f.unit}”与“${f.label}”的单位“${f.ours}”不能换算，不能认定；请选单位相同的数字`,
  },
  settledGone: {
    status: 'notFound',
    say: (_: object) => '这条认定已经撤销，或者后来另有认定，请刷新以后再看',
  },
})
