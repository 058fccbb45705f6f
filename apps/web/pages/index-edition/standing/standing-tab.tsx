import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'

export default function StandingTab() {
  const { year } = useIndex()
  return (
    <div>
      <YearChoice />
      <p>位次：{year}年</p>
    </div>
  )
}
