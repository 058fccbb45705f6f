import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'

export default function CompareTab() {
  const { year } = useIndex()
  return (
    <div>
      <YearChoice />
      <p>两版对照：{year}年</p>
    </div>
  )
}
