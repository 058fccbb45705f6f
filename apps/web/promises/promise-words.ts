import type { Board, Promised } from '@dongjian/server/contract'
import type { TableOfChart } from '../charts/chart-table.ts'
import { sayDay } from '../days/day-text.ts'
import { lightWords } from './lights.ts'
import type { RolledUpHere } from './roll-up.ts'

/** Working days to a deadline, as an office says them. */
export const sayLeft = (left: number): string =>
  left < 0 ? `已超${-left}个工作日` : left === 0 ? '今天到期' : `还有${left}个工作日`

export const sayRolledUp = ({ progress, weight, counted, leftOut }: RolledUpHere): string =>
  progress === null
    ? `${leftOut} 项都还算不出进度`
    : `${counted} 项按权重平均，权重合计 ${weight}${leftOut > 0 ? `；另 ${leftOut} 项还算不出进度，没有计入` : ''}`

/** The reminders of which the ledger says whether they were done, and those of which it is silent. */
export const splitReminders = (reminders: Board['reminders']) => ({
  known: reminders.filter(({ keptTo }) => keptTo === null),
  silent: reminders.filter(({ keptTo }) => keptTo !== null),
})

/** The rows of the board, for a file. */
export const boardTable = (promises: readonly Promised[]): TableOfChart => ({
  columns: ['承诺编号', '承诺事项', '牵头单位', '配合单位', '亮灯', '现值', '目标', '进度（%）', '权重']
    .concat(['完成时限', '亮灯依据', '滞后原因', '出处文件'])
    .map((name) => ({ name })),
  rows: promises.map((one) => [
    one.code,
    one.title,
    one.unit,
    one.partners.join('、'),
    lightWords[one.light],
    one.target === '' && one.milestones.all > 0 ? `里程碑${one.milestones.accepted}／${one.milestones.all}` : one.value,
    one.target,
    one.progress,
    one.weight,
    one.dueOn && sayDay(one.dueOn),
    one.why,
    one.lagReason,
    one.paper,
  ]),
})
