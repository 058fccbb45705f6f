import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { explainQuery } from '../../../client/policies.ts'
import { movedIn } from '../../../policies/policy-view.ts'
import { useSettled } from '../../../policies/use-settled.ts'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { Answer } from './answer.tsx'
import styles from './explain-firm.module.css'
import { FactForm } from './fact-form.tsx'
import { factsOfTyped, type Typed } from './typed-facts.ts'

const pause = 250

/** The answer beside the facts that it rests on; what is typed over a fact counts at once and is saved nowhere. */
export function ExplainFirm() {
  const { policy, reading, year, view } = usePolicy()
  const [typed, setTyped] = useState<Typed>({})
  const settled = useSettled(typed, pause)
  const hand = view.by === 'hand'
  const asked = { reading, id: policy.id, year, moved: movedIn(view), ...(hand ? {} : { firm: view.firm }) }
  const known = useQuery(explainQuery({ ...asked, facts: {} }))
  const units = useMemo(() => new Map(known.data?.facts.map(({ name, unit }) => [name, unit])), [known.data])
  const facts = factsOfTyped(settled, units)
  const answer = useQuery({ ...explainQuery({ ...asked, facts }), placeholderData: keepPreviousData })
  return (
    <div className={styles['columns']} data-by={hand ? 'hand' : 'firm'}>
      <Answered query={answer} loading={<AnswerBones />}>
        {(explained) => (
          <Answer explained={explained} waiting={answer.isFetching || settled !== typed} tried={Object.keys(facts)} />
        )}
      </Answered>
      {known.data && <FactForm facts={known.data.facts} hand={hand} typed={typed} onType={setTyped} />}
    </div>
  )
}

function AnswerBones() {
  return (
    <Loading label="应得">
      <BoneLines count={10} height={28} />
    </Loading>
  )
}
