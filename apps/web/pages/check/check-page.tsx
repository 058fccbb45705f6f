import { Link } from '@tanstack/react-router'
import { sayPeriod } from '@dongjian/kernel/define'
import type { Checked } from '@dongjian/server/contract'
import { useCountyCode } from '../../address/use-address.ts'
import { Button } from '../../controls/button.tsx'
import { sayDay, today } from '../../days/day-text.ts'
import { Page } from '../../page/page.tsx'
import { Failure } from '../../states/failure.tsx'
import { CheckResult } from './check-result.tsx'
import { DraftInput } from '../../drafts/draft-input.tsx'
import { useDraftCheck } from './use-draft-check.ts'

const aboutOf = (checked: Checked | undefined): string =>
  checked
    ? `按${checked.period ? sayPeriod(checked.period) : '文中写明'}的口径、${sayDay(checked.asKnownOn ?? today())}掌握的台账核对。文稿没有保存。`
    : '把文稿放进来，逐个数字与台账、来数核对：按词语认数字，不看数值凑。文稿只在本机处理，不保存。'

export default function CheckPage() {
  const county = useCountyCode()
  const { checked, name, busy, error, past, check, again, leave } = useDraftCheck()
  return (
    <Page
      fill={checked !== undefined}
      title="核稿"
      about={aboutOf(checked)}
      acts={
        <>
          <Link to="/$county/check/settled" params={{ county }}>
            已认定的说法
          </Link>
          {checked && <Button onClick={leave}>换一份文稿</Button>}
        </>
      }
    >
      {error && <Failure error={error} />}
      {checked ? (
        <CheckResult name={name} checked={checked} past={past} onAgain={again} />
      ) : (
        <DraftInput busy={busy} onDraft={check} />
      )}
    </Page>
  )
}
