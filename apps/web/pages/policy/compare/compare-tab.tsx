import { useQuery } from '@tanstack/react-query'
import { entitlementsQuery } from '../../../client/policies.ts'
import { TableBones } from '../../../registers/table/table-bones.tsx'
import { Answered } from '../../../states/answered.tsx'
import { usePolicy } from '../policy-in-hand.ts'
import { Compared } from './compared.tsx'

/** What every firm should get in a policy year, held against what was paid for that year. */
export default function CompareTab() {
  const { policy, reading, year } = usePolicy()
  const found = useQuery(entitlementsQuery({ reading, id: policy.id, year }))
  return (
    <Answered query={found} loading={<TableBones rows={14} />}>
      {(data) => <Compared data={data} />}
    </Answered>
  )
}
