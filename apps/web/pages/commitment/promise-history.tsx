import { useQuery } from '@tanstack/react-query'
import { useReading } from '../../address/use-reading.ts'
import { recordQuery } from '../../client/records.ts'
import { definitionQuery } from '../../client/registers.ts'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { History } from '../record/history.tsx'

/** What was changed in the record of the promise, and by whom. */
export function PromiseHistory({ id }: { id: string }) {
  const reading = useReading()
  const definition = useQuery(definitionQuery(reading.county, 'commitments'))
  const record = useQuery(recordQuery(reading, 'commitments', id))
  const loading = (
    <Loading label="历史">
      <BoneLines count={6} />
    </Loading>
  )
  return (
    <Answered query={definition} loading={loading}>
      {(defined) => (
        <Answered query={record} loading={loading}>
          {({ versions }) => <History definition={defined} versions={versions} />}
        </Answered>
      )}
    </Answered>
  )
}
