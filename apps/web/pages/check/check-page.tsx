import { Link } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import type { Checked } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Button } from '../../controls/button.tsx'
import { sayDay, today } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Failure } from '../../states/failure.tsx'
import { CheckResult } from './check-result.tsx'
import { CompareResult } from './compare/compare-result.tsx'
import { useBeside } from './compare/use-beside.ts'
import { DraftInput, nameOf } from '../../drafts/draft-input.tsx'
import { useDraftCheck } from './use-draft-check.ts'

const aboutBeside =
  '去年的报告、计划、网站上的：同一指标同一时期两处数值不同的列出来，承诺与结果成对列出。只比两份文稿，不看台账。'

const aboutOf = (checked: Checked | undefined): string =>
  checked
    ? `按${checked.period ? sayPeriod(checked.period) : '文中写明'}的口径、${sayDay(checked.asKnownOn ?? today())}掌握的台账核对。文稿没有保存。`
    : '把文稿放进来，逐个数字与台账、来数核对：按词语认数字，不看数值凑。文稿只在本机处理，不保存。'

const other = { file: '放入另一份文稿', text: '另一份文稿的文字', act: '与它比' }

export default function CheckPage() {
  const county = useCountyCode()
  const { checked, draft, busy, error, past, check, again, leave } = useDraftCheck()
  const beside = useBeside(draft)
  const asking = beside.step === 'asking'
  const shown = beside.step === 'none' ? checked : undefined
  return (
    <Page
      fill={shown !== undefined || beside.compared !== undefined}
      title={beside.step === 'none' ? '核稿' : '与另一份文稿比'}
      about={beside.step === 'none' ? aboutOf(checked) : aboutBeside}
      acts={
        beside.step === 'none' ? (
          <>
            <Link to="/$county/check/settled" params={{ county }}>
              已认定的说法
            </Link>
            {checked && <Button onClick={beside.ask}>与另一份文稿比</Button>}
            {checked && <Button onClick={leave}>换一份文稿</Button>}
          </>
        ) : (
          <>
            {!asking && <Button onClick={beside.ask}>换另一份</Button>}
            <Button onClick={beside.leave}>回到核对结果</Button>
          </>
        )
      }
    >
      {error && <Failure error={error} />}
      {beside.error && <Failure error={beside.error} />}
      {asking && <DraftInput key="other" busy={beside.busy} words={other} onDraft={beside.compare} />}
      {beside.compared && <CompareResult names={beside.names} compared={beside.compared} />}
      {beside.step === 'none' && !checked && <DraftInput busy={busy} onDraft={check} />}
      {shown && draft && <CheckResult name={nameOf(draft)} checked={shown} past={past} onAgain={again} />}
    </Page>
  )
}
