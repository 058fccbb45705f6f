import { addWord, createTrie, type Trie } from './trie.ts'

export type UnitClass = 'count' | 'money' | 'measure' | 'time' | 'percent' | 'points' | 'times' | 'place' | 'score'

export interface Unit {
  /** The unit that values are normalised to. */
  base: string
  /** How many base units it is, as a power of ten or an exact decimal. */
  factor: string
  class: UnitClass
}

/** 万, 亿 and the like, which stand between a number and its unit. */
export const magnitudes: Record<string, number> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
}

const countUnits =
  '家 家次 户 户次 户数 个 个次 项 项次 名 人 人次 人数 位次 件 件次 场 场次 期次 课次 项次 宗次 头次 船次 次 批 批次 台 台套 台次 套 辆 辆次 艘 艘次 架 架次 列 条 款 篇 篇次 部 本 册 ' +
  '座 处 所 间 幢 栋 宗 起 例 张 份 片 块 支 只 头 羽 匹 株 棵 颗 粒 笔 单 对 组 班 轮 站 趟 航次 班次 标箱 标准箱 箱 床 张床位 床位 席 具 口 ' +
  '眼 道 枚 顶 盏 面 幅 根 桩 桶 瓶 杯 袋 包 封 尾 窝 种 门 类 期 届 学位 车次 户籍 对次 课时 学时 标台 端 节 人年 人天 工日 个点 点位 桌 盒 串 发 环 ' +
  '乡 镇 村 县 国 省 岛 盘 枪 票 集 字 卷 层 排 章 则 副 团 营 站点 亩次 头只'

const moneyUnits = '元 美元 欧元 港元 日元 英镑 人民币 元人民币 块钱'

const measureUnits =
  '亩 公顷 平方米 平米 平方公里 平方千米 公里 千米 米 厘米 毫米 海里 立方米 方 立方 吨 公斤 千克 克 斤 升 毫升 千瓦 千瓦时 度 瓦 兆瓦 兆瓦时 吉瓦 千伏 千伏安 兆伏安 ' +
  '吨标准煤 吨标煤 标准煤 摄氏度 分贝 帕 兆 延米 丈 担 公担 车公里 吨公里 人公里 皮 赫兹 标方 方公里 匹马力 马力 载重吨 总吨 丝 延长米 建筑平方米 标立方米 亩茬 亩次 万元/人 ' +
  '㎡ m2 m² m³ ㎞ km km² km2 kg t mm cm kW KW kw MW GW kWh kwh kV KV KVA MVA MWp KM Gbps Mbps TB PB GB P TEU PFlops ℃ °C 人/平方公里 元/吨 元/人 ' +
  '元/平方米 元/亩 亩/人 公里/小时 微克/立方米 毫克/升 毫克/立方米 微克每立方米 个/立方厘米 万元/亩 吨/万元 克/千瓦时 吨标准煤/万元 公斤/亩 元/斤 元/公斤 千米/时'

const timeUnits = '年 天 日 周 秒 分钟 小时 个月 个小时 个工作日 工作日 个自然日 岁 周岁 周年 个百分 刻钟 个季度 月'

const scaled: [string, Unit][] = [
  ['%', { base: '%', factor: '1', class: 'percent' }],
  ['‰', { base: '‰', factor: '1', class: 'percent' }],
  ['百分点', { base: '百分点', factor: '1', class: 'points' }],
  ['个百分点', { base: '百分点', factor: '1', class: 'points' }],
  ['个千分点', { base: '千分点', factor: '1', class: 'points' }],
  ['千分点', { base: '千分点', factor: '1', class: 'points' }],
  ['个基点', { base: '基点', factor: '1', class: 'points' }],
  ['BP', { base: '基点', factor: '1', class: 'points' }],
  ['倍', { base: '倍', factor: '1', class: 'times' }],
  ['番', { base: '番', factor: '1', class: 'times' }],
  ['成', { base: '%', factor: '10', class: 'percent' }],
  ['位', { base: '位', factor: '1', class: 'place' }],
  ['个位次', { base: '位', factor: '1', class: 'place' }],
  ['个名次', { base: '位', factor: '1', class: 'place' }],
  ['名次', { base: '位', factor: '1', class: 'place' }],
  ['分', { base: '分', factor: '1', class: 'score' }],
  ['个点', { base: '个点', factor: '1', class: 'points' }],
  ['点', { base: '点', factor: '1', class: 'score' }],
  ['颗星', { base: '星', factor: '1', class: 'score' }],
  ['星', { base: '星', factor: '1', class: 'score' }],
]

/** After these a one-character unit is no unit: 分别, 家庭, 人均, 项目. */
const wordsThatHideAUnit =
  '分别 分之 人制 人间 人份 家庭 人均 人民 人口 项目 年均 级别 名列 位列 位居 位于 户均 户外 件均 亩均 点击 条件 期间 部分 部门 组织 面积 面向 面对 张家 届时 ' +
  '集中 集聚 集体 场均 单位 对比 对应 发展 起到 类似 口径 方面 方案 批准 套餐 道路 排名 成为 成功 成立 成果 成本 台阶 国际 国家 省级 县级 镇级 村级 年度 日均 次年 字样 ' +
  '层次 章程 版本 盘活 节能 节约 营收 营业 团队 团体 层面 所有 支持 支付 处于 处理 份额 班子 站位 星级 周期 周边 周转 环比 环境 座谈'

export const units: Trie<Unit | null> = createTrie()

for (const [word, unit] of scaled) addWord(units, word, () => unit)
for (const word of countUnits.split(' ')) addWord(units, word, () => ({ base: word, factor: '1', class: 'count' }))
for (const word of moneyUnits.split(' ')) addWord(units, word, () => ({ base: word, factor: '1', class: 'money' }))
for (const word of measureUnits.split(' ')) addWord(units, word, () => ({ base: word, factor: '1', class: 'measure' }))
for (const word of timeUnits.split(' ')) addWord(units, word, () => ({ base: word, factor: '1', class: 'time' }))
for (const word of wordsThatHideAUnit.split(' ')) addWord(units, word, (before) => before ?? null)
