import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { addRecord } from '../../client/changes.ts'
import { definitionQuery } from '../../client/registers.ts'
import { EntryForm } from '../../form/entry-form.tsx'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'

const route = getRouteApi('/$county/registers/$register/new')

export default function NewRecordPage() {
  const { county, register } = route.useParams()
  const navigate = useNavigate()
  const definition = useQuery(definitionQuery(county, register))
  const title = definition.data?.title.replace(/台账$/, '') ?? ''
  return (
    <Page title={`登记${title}`} about={definition.data?.about}>
      <Answered
        query={definition}
        loading={
          <Loading label="表单">
            <BoneLines count={10} height={40} />
          </Loading>
        }
      >
        {(defined) => (
          <EntryForm
            definition={defined}
            verb="登记"
            save={(entry) => addRecord(county, register, entry)}
            onSaved={({ id }) =>
              void navigate({ to: '/$county/registers/$register/$record', params: { county, register, record: id } })
            }
            onLeave={() => void navigate({ to: '/$county/registers/$register', params: { county, register } })}
          />
        )}
      </Answered>
    </Page>
  )
}
