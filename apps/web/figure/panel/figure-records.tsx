import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FigureDetail } from '@dongjian/server/contract'
import { writeFigure, writeSlice } from '../../address/figure-text.ts'
import { figureRecordsQuery, type Asked } from '../../client/figures.ts'
import { definitionQuery } from '../../client/registers.ts'
import { Button } from '../../controls/button.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './figure-records.module.css'
import { RecordLines } from './record-lines.tsx'

type Behind = NonNullable<FigureDetail['records']>

/** The records that were counted, the same ones that the register shows. */
export function FigureRecords({ asked, behind }: { asked: Asked; behind: Behind }) {
  const pages = useInfiniteQuery(figureRecordsQuery(asked))
  const definition = useQuery(definitionQuery(asked.county, behind.register))
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <section aria-label="背后的记录">
      <div className={styles['head']}>
        <h3>
          背后的记录 <span className={styles['count']}>{behind.count} 条</span>
        </h3>
        <Link
          to="/$county/registers/$register"
          params={{ county: asked.county, register: behind.register }}
          search={{ of: writeFigure(asked), ofSlice: writeSlice(asked.slice) }}
        >
          在台账中打开
        </Link>
      </div>
      {pages.isError ? (
        <Failure error={pages.error} retry={() => void pages.refetch()} />
      ) : pages.data && definition.data ? (
        <RecordLines definition={definition.data} rows={rows} sums={pages.data.pages[0]?.sums ?? {}} />
      ) : (
        <Loading label="记录">
          <BoneLines count={Math.min(behind.count, 8)} height={28} />
        </Loading>
      )}
      {pages.hasNextPage && (
        <Button busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          再看 50 条
        </Button>
      )}
    </section>
  )
}
