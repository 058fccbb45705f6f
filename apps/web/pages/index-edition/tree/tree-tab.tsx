import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'

export default function TreeTab() {
  const { year } = useIndex()
  return (
    <div>
      <YearChoice />
      <p>构成：{year}年</p>
    </div>
  )
}
