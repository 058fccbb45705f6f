import type { IndexEdition } from '@dongjian/server/contract'
import { workbookOf } from '../../client/indices.ts'
import { LinkButton } from '../../controls/link-button.tsx'
import { RunIndex } from '../indices/run-index.tsx'
import { MoveEdition } from './move-edition.tsx'

/** What can be done with an edition: draft → reviewed → published, and then only a correction of its own. */
export function EditionActs({ county, edition }: { county: string; edition: IndexEdition }) {
  const { id, state, correctedBy } = edition
  return (
    <>
      {state === 'draft' && (
        <MoveEdition
          county={county}
          id={id}
          act="review"
          word="审核"
          field="审核人"
          about={`看过数据、方法和结果，没有问题的，写下姓名。编制人（${edition.madeBy}）不能审核自己编的。`}
        />
      )}
      {state === 'reviewed' && (
        <MoveEdition
          county={county}
          id={id}
          act="publish"
          word="发布"
          field="发布人"
          about="发布以后这一版不能再改。以后发现有错，另做一版更正，写明哪里不同，这一版照样留着。"
        />
      )}
      {state === 'published' && correctedBy === null && <RunIndex county={county} corrects={id} />}
      <LinkButton href={workbookOf(county, id)} icon="exporting" download>
        导出表格
      </LinkButton>
    </>
  )
}
