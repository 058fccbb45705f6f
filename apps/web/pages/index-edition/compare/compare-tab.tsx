import { useQuery } from '@tanstack/react-query'
import type { IndexEditionBrief } from '@dongjian/server/contract'
import { Link } from '@tanstack/react-router'
import { indexCompareQuery, indexEditionsQuery } from '../../../client/indices.ts'
import { sayEdition } from '../../../indices/marks.tsx'
import { Panel } from '../../../page/panel.tsx'
import { Answered } from '../../../states/answered.tsx'
import { BoneLines, Loading } from '../../../states/bones.tsx'
import { Empty } from '../../../states/empty.tsx'
import { useIndex } from '../index-in-hand.ts'
import { pairOf, type Pair } from './compare-choices.ts'
import { Compared } from './compared.tsx'
import { PairChoice } from './pair-choice.tsx'

const loading = (
  <Loading label="两版对照">
    <BoneLines count={14} height={24} />
  </Loading>
)

/** Two editions, or two years of one: why the score is another. */
export default function CompareTab() {
  const { county } = useIndex()
  const editions = useQuery(indexEditionsQuery(county))
  return (
    <Answered query={editions} loading={loading}>
      {(all) => <Choose editions={all} />}
    </Answered>
  )
}

function Choose({ editions }: { editions: readonly IndexEditionBrief[] }) {
  const { county, edition, view } = useIndex()
  const others = editions.filter(({ id }) => id !== edition.id)
  const pair = pairOf(view, edition, others)
  if (!pair) {
    return (
      <Panel title="两版对照">
        <Empty title="没有可以对照的" why="这一版只有一个年度，也没有别的自测。再做一次自测，就能看哪里不同。">
          <Link to="/$county/indices" params={{ county }}>
            去做自测
          </Link>
        </Empty>
      </Panel>
    )
  }
  return <Pairing pair={pair} others={others} />
}

function Pairing({ pair, others }: { pair: Pair; others: readonly IndexEditionBrief[] }) {
  const { county, edition, unit } = useIndex()
  const before = others.find(({ id }) => id === pair.before)
  const compared = useQuery(indexCompareQuery({ county, after: edition.id, unit, ...pair }))
  return (
    <>
      <PairChoice pair={pair} others={others} from={compared.data?.from.year} to={compared.data?.to.year} />
      <Answered query={compared} loading={loading}>
        {(data) => <Compared compared={data} before={before && sayEdition(before)} />}
      </Answered>
    </>
  )
}
