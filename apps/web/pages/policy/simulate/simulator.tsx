import { useQuery } from '@tanstack/react-query'
import type { PolicyBrief } from '@dongjian/server/contract'
import { policyQuery } from '../../../client/policies.ts'
import { Answered } from '../../../states/answered.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { baselinesOf, self, usualBaseline } from './baselines.ts'
import { SaveDraft } from './save-draft.tsx'
import { Results } from './results.tsx'
import { ResultsBones } from './results-bones.tsx'
import { SimulatorTools } from './simulator-tools.tsx'
import styles from './simulator.module.css'
import { Sliders } from './sliders.tsx'
import { useMoved } from './use-moved.ts'
import { useSimulation } from './use-simulation.ts'

/** Sliders at the left, what they do at the right. */
export function Simulator({ versions }: { versions: readonly PolicyBrief[] }) {
  const { policy, reading, year, view } = usePolicy()
  const { moved, move, reset } = useMoved(policy)
  const against = view.against ?? usualBaseline(policy, versions)
  const other = against === self ? undefined : versions.find(({ id }) => id === against)
  const baseline = useQuery({ ...policyQuery(reading.county, other?.id ?? ''), enabled: other !== undefined })
  const { query, waiting } = useSimulation({ reading, id: policy.id, year, moved, against: other?.id })
  const beside = other ? other.edition : '本版原文'
  return (
    <>
      <SimulatorTools baselines={baselinesOf(policy, versions)} against={other?.id ?? self}>
        {reading.asKnownOn === undefined && <SaveDraft moved={moved} />}
      </SimulatorTools>
      <div className={styles['columns']}>
        <Sliders moved={moved} onMove={move} onReset={reset} baseline={other && baseline.data} />
        <Answered query={query} loading={<ResultsBones />}>
          {(simulated) => <Results simulated={simulated} waiting={waiting} beside={beside} moved={moved} />}
        </Answered>
      </div>
    </>
  )
}
