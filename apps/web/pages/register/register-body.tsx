import { useInfiniteQuery } from '@tanstack/react-query'
import type { RegisterDefinition } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { recordsQuery } from '../../client/records.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { FindInput } from '../../controls/find-input.tsx'
import { useNarrow } from '../../controls/use-narrow.ts'
import { ColumnPicker } from '../../registers/columns/column-picker.tsx'
import { useColumns } from '../../registers/columns/use-columns.ts'
import { FilterBar } from '../../registers/filters/filter-bar.tsx'
import { sortingOf } from '../../registers/register-view.ts'
import { MoreRows } from '../../registers/table/more-rows.tsx'
import { RecordCards } from '../../registers/table/record-cards.tsx'
import { RecordTable } from '../../registers/table/record-table.tsx'
import { TableBones } from '../../registers/table/table-bones.tsx'
import { Totals } from '../../registers/table/totals.tsx'
import { useRegisterView } from '../../registers/use-register-view.ts'
import { ViewTabs } from '../../registers/views/view-tabs.tsx'
import { Failure } from '../../states/failure.tsx'
import { NoRecords } from './no-records.tsx'
import styles from './register-body.module.css'

export function RegisterBody({ definition }: { definition: RegisterDefinition }) {
  const hand = useRegisterView()
  const reading = useReading()
  const narrow = useNarrow()
  const [columns, choose] = useColumns(definition)
  const sorting = sortingOf(hand.view, definition)
  const pages = useInfiniteQuery(recordsQuery({ reading, register: definition.name, view: hand.view, sorting }))
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? []
  const first = pages.data?.pages[0]
  const sort = (field: string, descending: boolean) => hand.change({ sort: field, order: descending ? 'down' : 'up' })
  return (
    <>
      <div className={styles['tools']}>
        <div className={styles['left']}>
          <ViewTabs definition={definition} hand={hand} />
          <FilterBar definition={definition} hand={hand} />
        </div>
        <div className={styles['right']}>
          {!hand.view.of && (
            <FindInput
              label="在名称和编号中查找"
              placeholder="查名称、编号"
              value={hand.view.find ?? ''}
              onFind={(find) => hand.change({ find })}
            />
          )}
          {!narrow && <ColumnPicker definition={definition} chosen={columns} choose={choose} />}
        </div>
      </div>
      <div className={styles['sheet']} aria-busy={pages.isFetching}>
        <ScrollRegion className={styles['scroll']} label={`${definition.title}的记录`}>
          {pages.isError && <Failure error={pages.error} retry={() => void pages.refetch()} />}
          {pages.isPending && <TableBones />}
          {first && rows.length === 0 && <NoRecords definition={definition} hand={hand} />}
          {rows.length > 0 &&
            (narrow ? (
              <RecordCards definition={definition} rows={rows} />
            ) : (
              <RecordTable
                definition={definition}
                rows={rows}
                columns={columns}
                sorting={sorting}
                onSort={sort}
                fixed={hand.view.of !== undefined}
              />
            ))}
          {pages.hasNextPage && <MoreRows busy={pages.isFetchingNextPage} onMore={() => void pages.fetchNextPage()} />}
        </ScrollRegion>
        {first && rows.length > 0 && <Totals definition={definition} page={first} columns={columns} />}
      </div>
    </>
  )
}
