import { useQuery } from '@tanstack/react-query'
import { indexTreeQuery } from '../../../client/indices.ts'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { useIndex } from '../index-in-hand.ts'
import { BoundFigures } from './bound-figures.tsx'
import { Tree } from './tree.tsx'

/** What the index of a county is made of, level by level, and which of it comes from the platform's own figures. */
export default function TreeTab() {
  const { county, edition, year, unit } = useIndex()
  const tree = useQuery(indexTreeQuery({ county, id: edition.id, year, unit }))
  return (
    <>
      <Answered
        query={tree}
        loading={
          <Loading label="构成">
            <BoneLines count={16} height={28} />
          </Loading>
        }
      >
        {(data) => <Tree tree={data} />}
      </Answered>
      <BoundFigures />
    </>
  )
}
