import { defineRefusals } from '../define/index.ts'

const saveAs = '请在 Excel 或 WPS 里另存为 .xlsx 后再导入'

/** Every way in which a file, an import or an undo is refused as a whole; problems of single cells are in problem.ts. */
export const refuse = defineRefusals({
  fileEmpty: { status: 'invalid', say: (_: Record<string, never>) => '文件是空的（0字节），请重新选择文件' },
  fileTooLarge: {
    status: 'tooLarge',
    say: (f: { megabytes: string; limit: number }) =>
      `文件有${f.megabytes}MB，超过${f.limit}MB的上限，请删去无关的工作表和图片，或分成几个文件导入`,
  },
  notWorkbook: { status: 'invalid', say: (_: Record<string, never>) => `这个文件不是Excel工作簿，${saveAs}` },
  oldFormat: { status: 'invalid', say: (_: Record<string, never>) => `这是旧格式（.xls或.et）的文件，${saveAs}` },
  otherFormat: { status: 'invalid', say: (f: { form: string }) => `这是${f.form}文件，不是.xlsx工作簿，${saveAs}` },
  encrypted: { status: 'invalid', say: (_: Record<string, never>) => '工作簿设了打开密码，请取消密码、保存后再导入' },
  damaged: {
    status: 'invalid',
    say: (_: Record<string, never>) => '文件已损坏，无法读取，请重新打开原文件、另存一份再导入',
  },
  unpacksTooLarge: {
    status: 'tooLarge',
    say: (f: { megabytes: number }) => `文件解压后超过${f.megabytes}MB，不像正常的台账，已停止读取`,
  },
  tooManyTexts: {
    status: 'tooLarge',
    say: (f: { most: number }) => `工作簿里的文字超过${f.most}万处，不像正常的台账，请分成几个文件导入`,
  },
  workbookEmpty: { status: 'invalid', say: (_: Record<string, never>) => '工作簿里没有任何内容，请核对是否选错了文件' },
  noDataRows: { status: 'invalid', say: (_: Record<string, never>) => '工作簿里只有表头，没有数据行，请填好后再导入' },
  noLedgerSheet: {
    status: 'invalid',
    say: (f: { sheets: string; titles: string }) =>
      `工作簿里没有能对应台账的工作表（现有：${f.sheets}），请把工作表改名为台账名称，如：${f.titles}`,
  },
  importNotFound: { status: 'notFound', say: (f: { id: string }) => `没有找到编号为${f.id}的导入，它可能已被删除` },
  importNotStaged: {
    status: 'conflict',
    say: (f: { file: string; state: string }) => `“${f.file}”${f.state}，不能再次写入；需要时请重新上传`,
  },
  importHasProblems: {
    status: 'invalid',
    say: (f: { file: string; problems: number }) => `“${f.file}”还有${f.problems}处问题，请按提示改好后重新上传`,
  },
  importNotConfirmed: {
    status: 'conflict',
    say: (f: { file: string; asks: number }) =>
      `“${f.file}”有${f.asks}处看上去不对，还没有写入；请逐处核对，改好后重新上传，或确认无误后写入`,
  },
  importAnswerChanged: {
    status: 'conflict',
    say: (f: { file: string; title: string; records: number }) =>
      `预检之后${f.title}有${f.records}条记录被别人改动，“${f.file}”没有写入；请重新预检后再决定`,
  },
  keyTakenMeanwhile: {
    status: 'conflict',
    say: (f: { file: string; title: string }) =>
      `写入时${f.title}里刚好有人登记了同一编号的记录，“${f.file}”没有写入；请重新预检`,
  },
  ledgerDayNotAfter: {
    status: 'conflict',
    say: (f: { title: string; day: string; records: number }) =>
      `${f.title}有${f.records}条记录在${f.day}或之后已有登记，不能再按${f.day}的台账修改；请填写更晚的台账日期`,
  },
  importNotApplied: {
    status: 'conflict',
    say: (f: { file: string; state: string }) => `“${f.file}”${f.state}，没有可以撤回的内容`,
  },
  undoChangedSince: {
    status: 'conflict',
    say: (f: { file: string; count: number; names: string }) =>
      `“${f.file}”写入的${f.count}条记录后来又被改过，不能整批撤回：${f.names}；请逐条更正`,
  },
  undoReferredTo: {
    status: 'conflict',
    say: (f: { file: string; count: number; names: string }) =>
      `“${f.file}”新增的记录已被${f.count}条其他记录引用，不能撤回：${f.names}；请先处理这些记录`,
  },
  sheetTooLong: {
    status: 'tooLarge',
    say: (f: { title: string; rows: number }) => `${f.title}超过一张工作表能放的${f.rows}行，请先筛选再导出`,
  },
})
