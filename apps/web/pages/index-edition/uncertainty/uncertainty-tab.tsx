import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'

export default function UncertaintyTab() {
  const { year } = useIndex()
  return (
    <div>
      <YearChoice />
      <p>位次有多稳：{year}年</p>
    </div>
  )
}
