import { useState } from 'react'
import { Button } from '../../../controls/button.tsx'
import { Slider } from '../../../controls/slider.tsx'
import { Missing } from '../../../figure/missing.tsx'
import { sayIndicator, shortened } from '../../../indices/indicator-words.ts'
import type { Slidable } from './indicator-groups.ts'
import { indicatorRange } from './indicator-range.ts'
import styles from './indicator-sliders.module.css'

interface Props {
  indicator: Slidable
  /** What is tried; absent is the edition's own. */
  value: string | undefined
  /** Null takes back what was tried for a value that is not known. */
  onChange: (value: string | null) => void
}

/** One indicator: where it is, where it was, where the counties in the middle are, and where it is tried. */
export function IndicatorSlider({ indicator: { name, why, indicator }, value, onChange }: Props) {
  const { unit, better, median, before } = indicator
  // What was tried once stays within the slider, else the handle would run from under the pointer.
  const [tried, setTried] = useState<readonly string[]>(value === undefined ? [] : [value])
  if (value !== undefined && !tried.includes(value) && isBeyond(value, indicatorRange(indicator, tried))) {
    setTried([...tried, value])
  }
  const range = indicatorRange(indicator, tried)
  const now = value ?? indicator.value
  const label = better === 'lower' ? `${name}（越低越好）` : name
  if (now === null || range === undefined) {
    return (
      <div className={styles['unknown']}>
        <span>
          {label} <Missing why={why ?? '没有数'} />
        </span>
        {median !== null && <Button onClick={() => onChange(median)}>试填中位数 {sayIndicator(median, unit)}</Button>}
      </div>
    )
  }
  const say = (text: string) => sayIndicator(text, unit)
  // The unit stands beside the field; a long one is not said five times.
  const brief = (text: string) => sayIndicator(text, unit.length > 2 ? '' : unit)
  const usual = shortened(indicator.value ?? median ?? now)
  return (
    <div className={styles['indicator']}>
      <Slider
        {...range}
        label={label}
        unit={unit}
        value={shortened(now)}
        usual={usual}
        step={indicator.step}
        say={say}
        sayEnd={brief}
        open
        marks={[before, median].filter((each) => each !== null)}
        note={[
          ...(value === undefined ? [] : [indicator.value === null ? '原来没有数' : `原 ${brief(indicator.value)}`]),
          ...(before === null ? [] : [`上年 ${brief(before)}`]),
          ...(median === null ? [] : [`中位 ${brief(median)}`]),
        ].join(' · ')}
        onChange={(text) => onChange(text === usual && indicator.value !== null ? indicator.value : text)}
      />
      {indicator.value === null && (
        <Button weight="text" icon="undo" onClick={() => onChange(null)}>
          不试填{name}
        </Button>
      )}
    </div>
  )
}

const isBeyond = (value: string, range: { min: string; max: string } | undefined): boolean =>
  range !== undefined && (Number(value) < Number(range.min) || Number(value) > Number(range.max))
