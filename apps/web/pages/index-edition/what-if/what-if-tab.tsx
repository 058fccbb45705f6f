import { useIndex } from '../index-in-hand.ts'
import { YearChoice } from '../year-choice.tsx'

export default function WhatIfTab() {
  const { year } = useIndex()
  return (
    <div>
      <YearChoice />
      <p>推演：{year}年</p>
    </div>
  )
}
