import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCountyCode } from '../../address/use-address.ts'
import { indexEditionsQuery } from '../../client/indices.ts'
import { Page } from '../../page/page.tsx'
import { Answered } from '../../states/answered.tsx'
import { BoneLines, Loading } from '../../states/bones.tsx'

export default function IndicesPage() {
  const county = useCountyCode()
  const editions = useQuery(indexEditionsQuery(county))
  return (
    <Page title="指数">
      <Answered
        query={editions}
        loading={
          <Loading label="指数">
            <BoneLines count={8} height={28} />
          </Loading>
        }
      >
        {(list) => (
          <ul>
            {list.map(({ id, title }) => (
              <li key={id}>
                <Link to="/$county/indices/$edition" params={{ county, edition: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  )
}
