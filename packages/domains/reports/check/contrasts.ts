/** One thing said or another: words of different sides speak of different figures. */
interface Contrast {
  readonly sides: readonly RegExp[]
  /** Both must say the same sides, and one that is said on one part only makes it narrower: 省 is a part of 省、市. */
  readonly exact?: true
}

const contrasts: readonly Contrast[] = [
  {
    exact: true,
    sides: [
      /国家|国级/,
      /(?<![全我各本外])省(?![份外委])/,
      /(?<![全我各本城都])市(?![场民容政值区])/,
      /[区县](?:本?级|派)|本级|区县/,
      /(?:乡镇|镇|街道)级/,
    ],
  },
  { exact: true, sides: [/一等/, /二等/, /三等/, /特等/, /优秀奖/] },
  { sides: [/授信/, /放款|发放|投放|用信|放贷/, /贴息/] },
  { sides: [/财政|补助|拨付|下达/, /自筹|社会资本|社会研发|民间/] },
  { sides: [/支出/, /拨款/, /收入/, /(?:财政|科技)投入/] },
  { sides: [/团队/, /个人/] },
  { sides: [/导入|引入|征集到|发布/, /落地|转化/, /登记/] },
  {
    sides: [
      /现有|拥有|累计|总数|总量|存量|在册|有效|保有|总面积|总计达|达到/,
      /新增|新认定|首次|净增|新建|新引进|新签|新获|新培育|新入/,
    ],
  },
]

/** Steps before and after the one that is counted: only a figure that says such a word is meant by it. */
const marked = [
  // 成功申报, 申报并获批: the step after it was taken too.
  /(?<!成功)(?:申报|推荐|受理|申请|报送|拟)(?!.*(?:获批|通过|获得|认定))/,
  /验收|结题|中期检查/,
  /取消|撤销|注销|流失|迁出|终止|失效/,
  /重新认定|复审|复评|复核|提级/,
  /预拨|预付|预兑/,
  /审定|核定/,
  /追回|退回|收回/,
  /毕业/,
  /退出|退租|清退/,
  /建筑面积|占地/,
  /在建|储备|意向|洽谈|培训/,
  /(?:提升|进步|上升)幅度/,
  /[一二三特]等奖|获奖/,
  /征集(?!.*(?:确定|形成|榜单))/,
  /高技能/,
  /博士后/,
] as const

const sidesIn = ({ sides }: Contrast, words: string): number[] =>
  sides.flatMap((side, i) => (side.test(words) ? [i] : []))

interface Words {
  /** The indicator of the number and its verb. */
  readonly nearest: string
  readonly said: string
  readonly label: string
  /** Everything that the figure is called. */
  readonly named: string
}

/** The words by which one thing is told from another, in the order of the tables: 申报, 省, 新增. */
export const tellingWords = (words: string): string[] =>
  [...marked, ...contrasts.flatMap(({ sides }) => sides)].flatMap((each) => each.exec(words)?.[0] ?? [])

/**
 * The words by which those of a number and those of a figure say opposite things, null when they do not: 省 and 市, 授信
 * and 放款, 申报 and 认定. What the words nearest to the number say goes before what stands farther off.
 */
export function findContradiction({ nearest, said, label, named }: Words): string | null {
  const all = `${nearest}${said}`
  const step = marked.find((words) => words.test(all))
  if (step && !step.test(named)) return `文稿说的是“${step.exec(all)![0]}”`
  const unsaid = marked.find((words) => words.test(label) && !words.test(all))
  if (unsaid) return `文稿没有说“${unsaid.exec(label)![0]}”`
  const contrast = contrasts.find((each) => {
    const [ours, theirs] = [oursIn(each, nearest, said), sidesIn(each, named)]
    if (ours.length === 0 || theirs.length === 0) return false
    return each.exact ? ours.join() !== theirs.join() : !ours.some((side) => theirs.includes(side))
  })
  if (!contrast) return null
  const [side] = oursIn(contrast, nearest, said)
  const words = contrast.sides[side!]!
  return `文稿说的是“${(words.exec(nearest) ?? words.exec(said))![0]}”`
}

function oursIn(contrast: Contrast, nearest: string, said: string): number[] {
  const near = sidesIn(contrast, nearest)
  return near.length > 0 ? near : sidesIn(contrast, said)
}

/** How many levels or grades the words of a number say and a figure does not know: of two figures the one that does is meant. */
export const unknownTo = (said: string, named: string): number =>
  contrasts.filter((each) => each.exact && sidesIn(each, said).length > 0 && sidesIn(each, named).length === 0).length
