import { useQuery } from '@tanstack/react-query'
import { policiesQuery } from '../../../client/policies.ts'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { Simulator } from './simulator.tsx'

/** What the version costs and gives while its numbers are moved. */
export default function SimulateTab() {
  const { policy, reading } = usePolicy()
  const versions = useQuery(policiesQuery(reading.county))
  const loading = (
    <Loading label="测算">
      <BoneLines count={12} height={24} />
    </Loading>
  )
  return (
    <Answered query={versions} loading={loading}>
      {(all) => <Simulator key={policy.id} versions={all} />}
    </Answered>
  )
}
