import { isCounted, type CataloguedFigure, type Figures } from '@dongjian/kernel/define'
import type { Figure } from '@dongjian/report-figures'
import { covered, unsaid } from './coverage.ts'
import type { Match } from './match.ts'
import type { Said } from './said.ts'
import { isCommon, namesOf, vocabularyOf } from './wording.ts'

export interface Whole {
  readonly number: Figure
  readonly match: Match
}

/** Why the best of the candidates is not certain enough to be judged by, in words; null when it is. */
export function findDoubt(
  figures: Figures,
  figure: CataloguedFigure,
  number: Figure,
  said: Said,
  whole: Whole | undefined,
): string | null {
  return (
    placeDoubt(said, number) ??
    yearsDoubt(figure, said) ??
    subjectDoubt(figures, figure, said) ??
    verbDoubt(figure, said) ??
    nameDoubt(figures, figure, said) ??
    newDoubt(figure, said) ??
    (whole ? partDoubt(figures, figure, whole) : null)
  )
}

const otherPlaces = /(全国|全省|全市|我国|我省|我市)(?![率首前领第排居唯一])/g
const ownPlaces = /全区|全县|我区|我县|本区|本县|区本级|县本级/g

/** 全市新增860家: the last place before the number, when it is not ours. */
export function otherPlace({ before }: Said): string | null {
  const other = [...before.matchAll(otherPlaces)].at(-1)
  const own = [...before.matchAll(ownPlaces)].at(-1)
  return other && other.index > (own?.index ?? -1) ? other[1]! : null
}

function placeDoubt(said: Said, number: Figure): string | null {
  const place = number.kind === 'rank' ? null : otherPlace(said)
  return place === null ? null : `说的是${place}，不是本地`
}

const manyYears =
  /近[二两三四五六七八九十几]年|[二两三四五六七八九十]年来|历年|多年来|以来累计|年至\d{4}年|五年间|任期内/

/** A number of more than the year that is told of: of several years, or of all until now. */
export function longSpan({ before, own, rings }: Said): '几年' | '累计' | null {
  const [clause = ''] = rings
  if (manyYears.test(before)) return '几年'
  return /累计/.test(own) && !/全年|当年|今年|年度|本年/.test(clause.slice(0, clause.indexOf('累计'))) ? '累计' : null
}

function yearsDoubt(figure: CataloguedFigure, said: Said): string | null {
  const standing = isCounted(figure) ? 'stock' in figure.time || 'any' in figure.time : 'cumulative' in figure
  const span = standing ? null : longSpan(said)
  if (span === null) return null
  return span === '几年' ? '说的是几年，不是一年' : '说的是累计，平台按年统计'
}

/** The local name of a programme: 市某某特支计划. */
const programme = /(?<=[省市区县])[^省市区县]{1,3}(?=特支计划|人才计划|英才计划)/g

/** Words that describe nothing that is counted apart. */
const neutral =
  /全[区县]|[我本][区县]|[区县]内|各类|各级|最新|优秀|优质|合计|总计|共计|共有?|分别|[已又再新各约近超为达]|力争|确保|争取|企业|单位|项目|资金|银行|享受|关系|其中|等|的|了|在|方面|中|上|资格|情况|工作|成功|通过|首次|进一步|大力|积极|累计|实际|全年|年内|完成|达到|达成|涉及|包括|及时|支持|用于|有/g

function nameDoubt(figures: Figures, figure: CataloguedFigure, said: Said): string | null {
  const names = namesOf(figures, figure)
  const words = [`${said.action}${said.indicator}`, said.own, said.carried]
  const label = `“${figure.label}”`
  const full = names.filter((name) => name.includes('…') || covered(name, words) >= 0.75)
  if (full.length === 0) return `只有部分字与${label}相同`
  // 2家食品精深加工企业: behind its number a common noun may be described; before it, it is a narrower thing.
  const described = said.behind && full.some((name) => isCommon(name) && said.indicator.endsWith(name))
  if (described) return null
  const hinted =
    figure.near !== undefined || figure.actions?.some((action) => words.some((each) => each.includes(action)))
  if (full.every(isCommon) && !hinted) return `没有写明是什么${full[0]}`
  // The record that a slice is bound to stands among the words.
  if (isSliced(figure)) return null
  const rest = unsaid(
    (said.borrowed ? said.own : said.indicator).replaceAll(programme, '').replaceAll(neutral, ''),
    vocabularyOf(figures, figure),
  )
  return rest.length >= 2 ? `“${rest}”比${label}说得更窄或是另一件事` : null
}

const isSliced = (figure: CataloguedFigure): boolean =>
  isCounted(figure) &&
  Object.values(figure.where ?? {}).some((condition) => typeof condition === 'object' && 'param' in condition)

const comes =
  /新增|新认定|新引进|新培育|新获|新建|新签|首次|净增|认定|引进|引育|入库|签约|培育|培养|创建|创成|获评|增加|建成|投用/

const parts =
  /(?:街道|乡|镇|村|社区|园区|开发区|集团|公司|系统|医院|学院|大学|学校|高校|[一二三四]期|孵化器|基地|企业|领域|行业|产业)$/

/** 教育系统引进硕士20名: who did it is a part of the county, when it opens the clause and nothing else does. */
export function partialSubject({ action, own, rings }: Said): { subject: string; part: string } | null {
  const subject = own.slice(0, Math.max(0, own.indexOf(action)))
  const [part] = parts.exec(subject) ?? []
  const opens = rings[0]!.startsWith(subject) && !/[与和为向对等、围聚依针经推]/.test(subject)
  return part !== undefined && opens ? { subject, part } : null
}

function subjectDoubt(figures: Figures, figure: CataloguedFigure, said: Said): string | null {
  const found = partialSubject(said)
  if (!found || isSliced(figure)) return null
  const { part } = found
  return vocabularyOf(figures, figure).some((words) => words.includes(part)) ? null : `可能只是一部分（……${part}）的数`
}

/** Where only the words around say which 企业 and which 贷款 it is, the verb must be the figure's own. */
function verbDoubt({ label, near, actions = [] }: CataloguedFigure, { action, own }: Said): string | null {
  if (!near || actions.length === 0 || action === '' || !own.includes(action)) return null
  const known = actions.some((each) => own.includes(each) || action.includes(each) || each.includes(action))
  return known ? null : `“${action}”不是“${label}”的说法`
}

/** 省科技型中小企业160家 may be all there are: a figure of what is new needs the verb. */
function newDoubt(figure: CataloguedFigure, { action, own, source }: Said): string | null {
  const standing = isCounted(figure) && 'stock' in figure.time
  if (standing && /新增|净增|新[派选引签建入]/.test(`${action}${own}`)) return `说的是新增，“${figure.label}”是期末数`
  if (figure.newMeans === undefined && !figure.label.startsWith('新增')) return null
  return comes.test(`${action}${source}${own}`) ? null : `没有写明是新增还是总数`
}

/** 新增高层次人才23人，其中博士5人: not the 博士 that another department counts. */
function partDoubt(figures: Figures, figure: CataloguedFigure, { number, match }: Whole): string | null {
  if (match.kind === 'found') {
    if (match.figure.code === figure.code) return `是“${figure.label}”中的一部分`
    const kin = figure.domain === match.figure.domain && figure.register === match.figure.register
    return kin ? null : `是“${match.figure.label}”中的一部分`
  }
  const names = namesOf(figures, figure)
  const head = number.indicator.slice(-2)
  return covered(number.indicator, names) >= 0.5 && names.some((name) => name.includes(head))
    ? null
    : `是“${number.indicator}”中的一部分`
}
