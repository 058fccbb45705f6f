import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { definitionQuery } from '../../client/registers.ts'
import { Page } from '../../page/page.tsx'
import { TableBones } from '../../registers/table/table-bones.tsx'
import { Answered } from '../../states/answered.tsx'
import { RegisterActs } from './register-acts.tsx'
import { RegisterBody } from './register-body.tsx'
import { Siblings } from './siblings.tsx'

const route = getRouteApi('/$county/registers/$register')

export default function RegisterPage() {
  const { county, register } = route.useParams()
  const definition = useQuery(definitionQuery(county, register))
  return (
    <Page
      fill
      title={definition.data?.title ?? '台账'}
      about={definition.data?.about}
      acts={definition.data && <RegisterActs definition={definition.data} />}
    >
      <Siblings register={register} />
      <Answered query={definition} loading={<TableBones />}>
        {(data) => <RegisterBody key={data.name} definition={data} />}
      </Answered>
    </Page>
  )
}
