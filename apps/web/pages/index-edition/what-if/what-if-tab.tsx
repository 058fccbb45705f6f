import { useQuery } from '@tanstack/react-query'
import { indexTreeQuery } from '../../../client/indices.ts'
import { Answered } from '../../../states/answered.tsx'
import { useIndex } from '../index-in-hand.ts'
import { WhatIfBones } from './what-if-bones.tsx'
import { WhatIf } from './what-if.tsx'

/** What the place would be with other values. */
export default function WhatIfTab() {
  const { county, edition, year, unit } = useIndex()
  const tree = useQuery(indexTreeQuery({ county, id: edition.id, year, unit }))
  return (
    <Answered query={tree} loading={<WhatIfBones />}>
      {(data) => <WhatIf key={`${data.year} ${data.unit.code}`} tree={data} />}
    </Answered>
  )
}
