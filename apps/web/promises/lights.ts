import type { Light, Promised } from '@dongjian/server/contract'

/** What needs somebody comes first. */
export const lightOrder: readonly Light[] = ['missed', 'red', 'yellow', 'green', 'done', 'none']

export const lightWords: Readonly<Record<Light, string>> = {
  green: '正常',
  yellow: '偏慢',
  red: '滞后',
  missed: '逾期',
  done: '已完成',
  none: '未计',
}

export const isLight = (text: string): text is Light => Object.hasOwn(lightWords, text)

/** How many promises have each light, those that none has left out. */
export const countLights = (promises: readonly Promised[]): { light: Light; count: number }[] =>
  lightOrder
    .map((light) => ({ light, count: promises.filter((each) => each.light === light).length }))
    .filter(({ count }) => count > 0)
