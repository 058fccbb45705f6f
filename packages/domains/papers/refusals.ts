import { defineRefusals } from '@dongjian/kernel/define'

export const refuse = defineRefusals({
  paperNotFound: {
    status: 'notFound',
    say: (f: { id: string }) => `没有找到这份文稿（${f.id}），请从“收文”列表里重新打开`,
  },
  paperUnreadable: {
    status: 'invalid',
    say: (_: Record<string, never>) => '文稿里有看不见的控制字符，不像是文字；请另存为 .txt 或 .docx 后再收入',
  },
  paperWithdrawn: {
    status: 'conflict',
    say: (f: { title: string; reason: string }) => `“${f.title}”已撤回（${f.reason}），不能再确认；请重新收入`,
  },
  paperTwice: {
    status: 'conflict',
    say: (f: { title: string; day: string }) => `这份文稿已于${f.day}收入（${f.title}），不要重复收入；收错了的先撤回`,
  },
  leadUnknown: {
    status: 'invalid',
    say: (_: { id: string }) => '牵头单位不在单位主体台账里，请重新选择',
  },
  opinionUnnumbered: {
    status: 'invalid',
    say: (_: Record<string, never>) => '审议意见要写文号和收文日期，才能登记到审议意见台账',
  },
  passageNotFound: {
    status: 'notFound',
    say: (f: { place: number }) => `文稿第${f.place + 1}个字处没有读出可以确认的内容，请刷新页面后重试`,
  },
  passageTwice: {
    status: 'invalid',
    say: (f: { name: string }) => `“${f.name}”在这一次里确认了两遍，请只留一遍`,
  },
  passageDecided: {
    status: 'conflict',
    say: (f: { name: string; record: string }) => `“${f.name}”已确认为${f.record}，不要重复登记；请刷新页面`,
  },
  passageIncomplete: {
    status: 'invalid',
    say: (f: { name: string; why: string }) => `“${f.name}”不能登记：${f.why}`,
  },
  linkedElsewhere: {
    status: 'notFound',
    say: (f: { name: string; title: string }) => `“${f.name}”要归到的那条${f.title}已经没有了，请刷新页面后重选`,
  },
})
