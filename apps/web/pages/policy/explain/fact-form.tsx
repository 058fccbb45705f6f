import type { ExplainedFirm } from '@dongjian/server/contract'
import { Button } from '../../../controls/button.tsx'
import { Panel } from '../../../page/panel.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { FactField } from './fact-field.tsx'
import styles from './fact-form.module.css'
import { kindOf } from './fact-kinds.ts'
import type { Typed } from './typed-facts.ts'

interface Props {
  facts: ExplainedFirm['facts']
  hand: boolean
  typed: Typed
  onType: (typed: Typed) => void
}

const barred = '列入一票否决名单'

/** All that the rules read of a firm; over what the ledgers hold, another value can be tried. */
export function FactForm({ facts, hand, typed, onType }: Props) {
  const { policy, year } = usePolicy()
  const tried = Object.values(typed).some((text) => text !== '')
  const clear = tried && (
    <Button weight="text" icon="undo" onClick={() => onType({})}>
      {hand ? '清空' : '回到台账'}
    </Button>
  )
  return (
    <Panel title={hand ? `${year}年的情况` : '依据的情况'} acts={clear}>
      <p className={styles['about']}>
        {hand
          ? '知道多少填多少，不知道的空着；填的内容只用来算，不保存。'
          : '都取自台账。想看换一个数会怎样，直接在这里填，不会改动台账。'}
      </p>
      <div className={styles['fields']}>
        {facts.map((fact) => (
          <FactField
            key={fact.name}
            fact={fact}
            kind={kindOf(fact.name, fact.unit, policy)}
            hand={hand}
            typed={typed[fact.name] ?? ''}
            onType={(text) => onType({ ...typed, [fact.name]: text })}
          />
        ))}
        {policy.exclusions.length > 0 && hand && (
          <FactField
            fact={{ name: barred, value: '否', unit: '', source: policy.exclusions.join('、') }}
            kind={{ kind: 'flag' }}
            hand
            typed={typed[barred] ?? ''}
            onType={(text) => onType({ ...typed, [barred]: text })}
          />
        )}
      </div>
    </Panel>
  )
}
