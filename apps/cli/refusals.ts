import { defineRefusals } from '@dongjian/kernel/define'

/** What the command line itself says no to. */
export const refuse = defineRefusals({
  noCounty: {
    status: 'notFound',
    say: (_: Record<string, never>) =>
      '还没有县（市、区）：先运行 npm start 载入演示县，或用 dongjian county create 新建',
  },
  countyUnsaid: {
    status: 'invalid',
    say: (f: { counties: string }) => `本机有几个县（市、区），请用 --county 指明：${f.counties}`,
  },
  reportYearUnsaid: {
    status: 'invalid',
    say: (f: { file: string }) => `“${f.file}”没有写明说的是哪一年，请用 --year 指明`,
  },
  organizationUnknown: {
    status: 'notFound',
    say: (f: { name: string }) => `单位主体台账里没有“${f.name}”，或不止一个；请写全称，或先登记这个单位`,
  },
  fileNotFound: { status: 'notFound', say: (f: { file: string }) => `没有找到文件“${f.file}”，请核对路径` },
  fileUnreadable: {
    status: 'invalid',
    say: (f: { file: string; why: string }) => `“${f.file}”读不了：${f.why}`,
  },
  fileNotWritable: {
    status: 'invalid',
    say: (f: { file: string; why: string }) => `“${f.file}”存不进去：${f.why}；请换一个位置`,
  },
  folderUnsaid: { status: 'invalid', say: (_: Record<string, never>) => '--data 后面是空的，请写上数据目录' },
  nameInvalid: {
    status: 'invalid',
    say: (f: { option: string }) => `${f.option}应为1至40个字，不能含有看不见的控制字符`,
  },
  dayInvalid: {
    status: 'invalid',
    say: (f: { option: string; text: string }) => `${f.option} 填写的“${f.text}”不是日期，应如 2024-05-28`,
  },
  pairInvalid: {
    status: 'invalid',
    say: (f: { option: string; text: string }) => `${f.option} 应写成“名称=值”，现在是“${f.text}”`,
  },
  portInvalid: { status: 'invalid', say: (f: { text: string }) => `端口“${f.text}”不对，应为 0—65535 之间的整数` },
  yearInvalid: {
    status: 'invalid',
    say: (f: { option: string; text: string }) => `${f.option} 的“${f.text}”不是年度，请写成四位年份，如 2023`,
  },
  numberInvalid: {
    status: 'invalid',
    say: (f: { option: string; text: string }) => `${f.option} 应为正整数，现在是“${f.text}”`,
  },
  periodInvalid: {
    status: 'invalid',
    say: (f: { text: string }) => `“${f.text}”不是统计期间，应如 2023、2023-H1、2023-Q1、2023-05、2023-01~11`,
  },
  valueInvalid: {
    status: 'invalid',
    say: (f: { name: string; value: string }) => `“${f.name}”的“${f.value}”不是数字，应如 12 或 0.5`,
  },
  runsBeyond: {
    status: 'invalid',
    say: (f: { runs: number }) => `--runs 应在10到10000之间，现在是${f.runs}`,
  },
  dataFileUnsaid: {
    status: 'invalid',
    say: (_: Record<string, never>) => '只给了模型文件，还要给出数据文件（.csv、.xlsx 或 .json）',
  },
  kindInvalid: {
    status: 'invalid',
    say: (f: { text: string; allowed: string }) => `没有“${f.text}”，可填：${f.allowed}`,
  },
  importUnknown: {
    status: 'notFound',
    say: (f: { name: string }) => `没有找到导入“${f.name}”：请给出文件路径，或 dongjian import list 列出的编号`,
  },
  importHasProblems: {
    status: 'invalid',
    say: (f: { problems: number }) => `有${f.problems}处问题，没有写入；请按上面的提示改好后再导入`,
  },
  importNotConfirmed: {
    status: 'conflict',
    say: (f: { id: string; asks: number }) =>
      `有${f.asks}处看上去不对，没有写入；请逐处核对，改好后再导入，核对无误的用 dongjian import apply ${f.id} --confirmed 写入`,
  },
  draftDiffers: { status: 'conflict', say: (f: { differ: number }) => `有${f.differ}个数字与平台不一致` },
  renderDiffers: {
    status: 'conflict',
    say: (f: { older: boolean }) =>
      f.older
        ? '这一版是按以前的版式定稿的，现在按新版式印：数字和文字没有变，Word 文件不再逐字节相同'
        : '重新生成的 Word 与定稿时不一致，请核对程序版本',
  },
  danglingFound: { status: 'conflict', say: (f: { faults: number }) => `检查出${f.faults}处问题` },
  docsStale: {
    status: 'conflict',
    say: (f: { files: string }) => `生成的文档已过时：${f.files}；请运行 npx dongjian docs generate`,
  },
  manifestInvalid: { status: 'invalid', say: (f: { file: string; why: string }) => `${f.file} 不能使用：${f.why}` },
  countyTaken: { status: 'conflict', say: (f: { code: string; name: string }) => `区划代码 ${f.code} 已是${f.name}` },
  webBuildFailed: {
    status: 'conflict',
    say: (f: { log: string }) => `网页没有编译成功，可加 --no-web 先只启动接口。编译的说明：\n${f.log}`,
  },
})
