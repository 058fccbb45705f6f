import type { ExplainedFirm } from '@dongjian/server/contract'
import { useId } from 'react'
import styles from './fact-field.module.css'
import type { FactKind } from './fact-kinds.ts'
import { sayFact } from './fact-words.ts'
import { isWrong } from './typed-facts.ts'
import { readTyped } from './typed-number.ts'

interface Props {
  fact: ExplainedFirm['facts'][number]
  kind: FactKind
  hand: boolean
  typed: string
  onType: (text: string) => void
}

export function FactField({ fact, kind, hand, typed, onType }: Props) {
  const id = useId()
  const { name, unit } = fact
  const wrong = isWrong(typed, unit)
  return (
    <div className={styles['field']} data-tried={typed === '' || hand ? undefined : 'yes'}>
      <label htmlFor={id}>
        {name}
        {unit && `（${unit}）`}
      </label>
      <Control id={id} fact={fact} kind={kind} hand={hand} typed={typed} wrong={wrong} onType={onType} />
      <p id={`${id}-told`} className={wrong ? styles['fault'] : undefined}>
        {wrong ? '应为数字，如 1845000 或 184.5万' : toldOf(fact, hand, typed)}
      </p>
    </div>
  )
}

function toldOf({ value, unit, source }: Props['fact'], hand: boolean, typed: string): string {
  const read = unit === '元' ? readTyped(typed) : undefined
  const inWan = read !== undefined && read.length > 4 ? `即 ${sayFact(read, unit)}` : ''
  if (hand) return inWan || source
  if (typed === '') return source
  return `${inWan && `${inWan}；`}${source}：${sayFact(value, unit) ?? '没有登记'}`
}

function Control({ id, fact, kind, hand, typed, wrong, onType }: Props & { id: string; wrong: boolean }) {
  const common = { id, 'aria-describedby': `${id}-told`, className: styles['control'], value: typed }
  const empty = hand ? '不知道' : (sayFact(fact.value, fact.unit) ?? '没有登记')
  if (kind.kind === 'flag' || kind.kind === 'choice') {
    return (
      <select {...common} onChange={(event) => onType(event.target.value)}>
        <option value="">{empty}</option>
        {(kind.kind === 'flag' ? ['是', '否'] : kind.words).map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    )
  }
  return (
    <>
      <input
        {...common}
        inputMode={kind.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        aria-invalid={wrong}
        placeholder={empty}
        {...(kind.kind === 'text' ? { list: `${id}-words` } : {})}
        onChange={(event) => onType(event.target.value)}
      />
      {kind.kind === 'text' && (
        <datalist id={`${id}-words`}>
          {kind.words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </datalist>
      )}
    </>
  )
}
