import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useReading } from '../../address/use-reading.ts'
import { changeRecord } from '../../client/changes.ts'
import { recordQuery } from '../../client/records.ts'
import { definitionQuery } from '../../client/registers.ts'
import { EntryForm } from '../../form/entry-form.tsx'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'

const route = getRouteApi('/$county/registers/$register/$record/change')

export default function ChangeRecordPage() {
  const { county, register, record: id } = route.useParams()
  const navigate = useNavigate()
  const definition = useQuery(definitionQuery(county, register))
  const record = useQuery(recordQuery({ ...useReading(), asKnownOn: undefined }, register, id))
  const leave = () =>
    void navigate({ to: '/$county/registers/$register/$record', params: { county, register, record: id } })
  const loading = (
    <Loading label="表单">
      <BoneLines count={10} height={40} />
    </Loading>
  )
  return (
    <Page title="更正记录" about="更正写成新的一版，原来的内容留在历史里。">
      <Answered query={definition} loading={loading}>
        {(defined) => (
          <Answered query={record} loading={loading}>
            {({ row }) => (
              <EntryForm
                definition={defined}
                row={row}
                verb="保存更正"
                save={(entry) => changeRecord(county, register, { id, version: row.version, ...entry })}
                onSaved={leave}
                onLeave={leave}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Page>
  )
}
