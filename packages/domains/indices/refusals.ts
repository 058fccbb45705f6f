import { defineRefusals } from '@dongjian/kernel/define'
import type { DataFault } from './data/data-fault.ts'
import type { ModelFault } from './model/read-model.ts'

const shown = 20
const more = (count: number): string => (count > shown ? `；另有${count - shown}处` : '')

export const refuse = defineRefusals({
  indexModelWrong: {
    status: 'invalid',
    say: (f: { faults: readonly ModelFault[] }) =>
      `模型文件有${f.faults.length}处要改：${f.faults
        .slice(0, shown)
        .map(({ line, column, message }) => `第${line}行第${column}列：${message}`)
        .join('；')}${more(f.faults.length)}`,
  },
  indexDataWrong: {
    status: 'invalid',
    say: (f: { faults: readonly DataFault[] }) =>
      `数据文件有${f.faults.length}处要改：${f.faults
        .slice(0, shown)
        .map(({ where, message }) => `${where} ${message}`)
        .join('；')}${more(f.faults.length)}`,
  },
  indexModelNotFound: {
    status: 'notFound',
    say: (f: { id: string | null }) =>
      f.id === null ? '还没有指数模型，请先存一个模型' : `没有找到这一个指数模型（${f.id}）`,
  },
  indexModelTaken: {
    status: 'conflict',
    say: (f: { name: string; edition: string }) =>
      `“${f.name}”（${f.edition}）已经有了，存下的版本不能改；请换一个版本名称`,
  },
  indexDatasetNotFound: {
    status: 'notFound',
    say: (f: { id: string | null }) =>
      f.id === null ? '还没有各地数据，请先导入数据' : `没有找到这一份各地数据（${f.id}）`,
  },
  indexEditionNotFound: {
    status: 'notFound',
    say: (f: { id: string | null }) => (f.id === null ? '还没有做过自测，请先做一次' : `没有找到这一版自测（${f.id}）`),
  },
  indexOwnUnitMissing: {
    status: 'invalid',
    say: (f: { code: string; dataset: string }) =>
      `各地数据“${f.dataset}”里没有本地（区划代码${f.code}）的行，请补上后再测`,
  },
  indexColumnMissing: {
    status: 'invalid',
    say: (f: { dataset: string; columns: readonly string[] }) =>
      `各地数据“${f.dataset}”缺少模型要用的${f.columns.map((name) => `“${name}”`).join('、')}，请补齐后重新导入`,
  },
  indexBaseMissing: {
    status: 'invalid',
    say: (f: { dataset: string; base: string }) =>
      `各地数据“${f.dataset}”没有基期${f.base}年的数，请补上，或改模型的基期`,
  },
  indexYearsMissing: {
    status: 'invalid',
    say: (f: { dataset: string }) => `各地数据“${f.dataset}”除了基期没有别的年度，测不出指数`,
  },
  indexRunRefused: {
    status: 'invalid',
    say: (f: { messages: readonly string[] }) => `这次测算做不了：${f.messages.join('；')}`,
  },
  indexKnownInFuture: {
    status: 'invalid',
    say: (f: { day: string }) => `${f.day}还没有到，不能按那一天所知测算；请填今天或以前的日期`,
  },
  indexYearBeyond: {
    status: 'invalid',
    say: (f: { year: string; years: readonly string[] }) =>
      `这一版没有${f.year}年，可选：${f.years.map((year) => `${year}年`).join('、')}`,
  },
  indexUnitUnknown: {
    status: 'invalid',
    say: (f: { unit: string }) => `各地数据里没有“${f.unit}”，请填区划代码或全称`,
  },
  indexIndicatorUnknown: {
    status: 'invalid',
    say: (f: { code: string; known: readonly string[] }) =>
      `模型里没有“${f.code}”这个指标，可改的有：${f.known.join('、')}`,
  },
  indexStepTaken: {
    status: 'conflict',
    say: (f: { state: string }) => `这一版已经${f.state}，不能再做一次`,
  },
  indexNotReviewed: { status: 'conflict', say: (_: Record<string, never>) => '这一版还没有审核，请先审核再发布' },
  indexReviewerIsMaker: {
    status: 'forbidden',
    say: (f: { name: string }) => `${f.name}是这一版的编制人，不能自己审核，请换一个人`,
  },
  indexCorrectsUnpublished: {
    status: 'conflict',
    say: (_: Record<string, never>) => '要更正的这一版还没有发布，直接再做一版就可以，不用更正',
  },
  indexNotReplayed: {
    status: 'conflict',
    say: (f: { engine: string }) =>
      `按定稿时的模型和数据重算，结果与定稿不一致（定稿时的计算程序是${f.engine}），请核对程序版本`,
  },
  indexNothingUncertain: {
    status: 'invalid',
    say: (f: { name: string }) => `模型“${f.name}”没有写“不确定性”，请写上可以放开的方法或权重再测`,
  },
  indexJobNotFound: {
    status: 'notFound',
    say: (_: Record<string, never>) => '没有找到这项后台测算，它可能已经过期，请重新测算',
  },
  indexTooManyJobs: {
    status: 'conflict',
    say: (f: { most: number }) => `已有${f.most}项后台测算在进行，请等其中一项做完或停止一项`,
  },
})
