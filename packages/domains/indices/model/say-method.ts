import type { IndexModel } from './document.ts'
import type { WrittenModel } from './shape.ts'

/** How a model is run, one sentence a step. */
export function sayMethod({ 方法: method, 基期: base, 层次: levels }: WrittenModel): IndexModel['method'] {
  const { 有数的指标不少于: screen, 异常值: treat, 合成: aggregate, 有数的下级不少于: available } = method
  const based = method.标准化.startsWith('固定基期') ? `，基期${base ?? ''}年，基期为100` : ''
  const upper = levels.slice(1)
  const by = Array.isArray(aggregate)
    ? upper.map((level, i) => `${level}按${aggregate[i] ?? aggregate.at(-1)!}`).join('，')
    : `各层按${aggregate}`
  return [
    { step: '筛选', says: screen === undefined ? '不剔除' : `有数的指标不到${screen}%的不参加` },
    { step: '插补', says: method.插补 === '不插补' ? '缺的不补，其余指标按权重分摊' : `缺的按${method.插补}补` },
    {
      step: '异常值',
      says:
        treat === '不处理'
          ? '不处理'
          : `偏度超过${treat.偏度}且峰度超过${treat.峰度}的，最多收拢${treat.最多收拢}个，仍不行的取对数`,
    },
    { step: '标准化', says: `${method.标准化}${based}` },
    { step: '权重', says: method.权重 === '给定' ? '按模型给定的权重' : '同级相等' },
    { step: '合成', says: `${by}${available === undefined ? '' : `；有数的下级不到${available}%的不合成`}` },
    { step: '排位', says: `先排位后取整，并列的${method.并列}` },
  ]
}
