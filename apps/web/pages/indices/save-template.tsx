import { useMutation, useQuery } from '@tanstack/react-query'
import { save } from '../../charts/save-series.ts'
import { indexModelQuery, indexModelsQuery } from '../../client/indices.ts'
import { queryClient } from '../../client/query-client.ts'
import { Button } from '../../controls/button.tsx'
import { lastAddedFirst } from '../../indices/index-words.ts'
import { templateText } from './dataset-template.ts'

/** A table with nothing but the headings that the newest model asks for. */
export function SaveTemplate({ county }: { county: string }) {
  const models = useQuery(indexModelsQuery(county))
  const [newest] = lastAddedFirst(models.data ?? [])
  const keep = useMutation({
    mutationFn: async (id: string) => {
      const { name, edition, elements } = await queryClient.ensureQueryData(indexModelQuery(county, id))
      save(`各地数据空表（${name}${edition}）.csv`, 'text/csv', templateText(elements))
    },
  })
  if (!newest) return null
  return (
    <>
      <Button icon="exporting" busy={keep.isPending} onClick={() => keep.mutate(newest.id)}>
        下载空表
      </Button>
      {keep.isError && <span role="alert">空表没有取到，请再试一次。</span>}
    </>
  )
}
