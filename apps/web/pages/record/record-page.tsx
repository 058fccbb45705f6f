import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { RecordDetail, RegisterDefinition } from '@dongjian/server/contract'
import { useReading } from '../../address/use-reading.ts'
import { recordQuery } from '../../client/records.ts'
import { definitionQuery } from '../../client/registers.ts'
import { cellText } from '../../cells/cell-text.ts'
import button from '../../controls/button.module.css'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'
import { History } from './history.tsx'
import { RecordFields } from './record-fields.tsx'
import { Referring } from './referring.tsx'
import styles from './record-page.module.css'
import { StatusPath } from './status-path.tsx'

const route = getRouteApi('/$county/registers/$register/$record')

export default function RecordPage() {
  const { county, register, record: id } = route.useParams()
  const reading = useReading()
  const definition = useQuery(definitionQuery(county, register))
  const record = useQuery(recordQuery(reading, register, id))
  const loading = (
    <Loading label="记录">
      <BoneLines count={12} height={24} />
    </Loading>
  )
  return (
    <Page
      title={titleOf(definition.data, record.data)}
      about={
        <Link to="/$county/registers/$register" params={{ county, register }}>
          {definition.data?.title ?? '台账'}
        </Link>
      }
      acts={
        record.data &&
        reading.asKnownOn === undefined && (
          <Link
            to="/$county/registers/$register/$record/change"
            params={{ county, register, record: id }}
            className={`${button['button']} ${button['plain']}`}
          >
            更正
          </Link>
        )
      }
    >
      <Answered query={definition} loading={loading}>
        {(defined) => (
          <Answered query={record} loading={loading}>
            {(data) => <Sheet definition={defined} record={data} />}
          </Answered>
        )}
      </Answered>
    </Page>
  )
}

function titleOf(definition: RegisterDefinition | undefined, record: RecordDetail | undefined): string {
  const naming = definition?.fields.find(({ name }) => name === definition.naming)
  return (naming && record && cellText(naming, record.row.cells[naming.name])) ?? '记录'
}

function Sheet({ definition, record }: { definition: RegisterDefinition; record: RecordDetail }) {
  return (
    <>
      <StatusPath path={record.path} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <RecordFields definition={definition} row={record.row} />
          <Referring groups={record.referring} />
        </div>
        <History definition={definition} versions={record.versions} />
      </div>
    </>
  )
}
