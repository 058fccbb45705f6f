import { checkPanel } from '@dongjian/composite-index'
import type { OpenEdition } from './edition.ts'

const shown = 20

/** What is worth knowing of a run besides its result: what was missing, left out, filled in or brought in. */
export function sayRemarks(open: OpenEdition): string[] {
  const { edition, model, panel, run, isSameBits } = open
  const name = (code: string) => model.model.elements.find((element) => element.code === code)?.name ?? code
  const own = edition.bound
    .filter(({ value }) => value === null)
    .map(({ code, year, completeness }) => `本地缺“${name(code)}”${year}年的数：${completeness.why ?? '没有数据'}`)
  const hints = checkPanel(model.model, panel).map(({ message }) => message)
  const left = run.screenedOut.flatMap((units, i) =>
    units.length === 0 ? [] : [`${panel.periods[i]!}年有${units.length}个县（市、区）有数的指标太少，没有参加`],
  )
  const filled = [...run.elements].flatMap(([code, { imputed = [] }]) =>
    imputed.length === 0 ? [] : [`“${name(code)}”补了${imputed.length}处缺数`],
  )
  const treated = run.treatments.map(
    ({ code, period, winsorised, logarithm }) =>
      `“${name(code)}”${period}年${logarithm ? '取了对数' : `收拢了${winsorised}个极端值`}`,
  )
  const again = isSameBits ? [] : ['计算程序更新过：按定稿的模型和数据重算，位次不变，得分只在第九位以后略有出入']
  const all = [...own, ...hints, ...left, ...filled, ...treated, ...again]
  return all.length > shown ? [...all.slice(0, shown), `另有${all.length - shown}条`] : all
}
