import type { PublishedYear } from '@dongjian/server/contract'
import { Figure } from '../../figure/figure.tsx'
import { Missing } from '../../figure/missing.tsx'
import { publishedFigures, type PublishedName } from '../../indices/published-figures.ts'
import styles from './published-numbers.module.css'

/** The year as it was published: received values, each with the door to its paper; no interval belongs to them. */
export function PublishedNumbers({ year }: { year: PublishedYear }) {
  const { placeRise } = year
  return (
    <dl className={styles['numbers']}>
      <Published of={year} name="value" word="科技创新指数" />
      <Published of={year} name="place" word="全省位次" before="第" after="位" />
      <Published
        of={year}
        name="placeRise"
        word={placeRise?.startsWith('-') ? '较上年位次后移' : '较上年位次提升'}
        after="位"
        text={placeRise?.replace('-', '')}
      />
      <Published of={year} name="riseProvincePlace" word="提升幅度居全省" before="第" after="位" />
      <Published of={year} name="riseCityPlace" word="提升幅度居全市" before="第" after="位" />
    </dl>
  )
}

interface Props {
  of: PublishedYear
  name: PublishedName
  word: string
  before?: string
  after?: string
  text?: string | undefined
}

function Published({ of, name, word, before, after, text }: Props) {
  const value = of[name]
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <Figure {...publishedFigures[name]} period={of.year}>
          {value === null ? (
            <Missing why={of.why ?? '来文没有这个数'} />
          ) : (
            <>
              {before && <small>{before}</small>}
              {text ?? value}
              {after && <small>{after}</small>}
            </>
          )}
        </Figure>
      </dd>
    </div>
  )
}
