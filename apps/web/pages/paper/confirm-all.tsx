import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCountyCode } from '../../address/use-address.ts'
import { decidePassages } from '../../client/papers.ts'
import { problemOf } from '../../client/problem.ts'
import { Button } from '../../controls/button.tsx'
import { Failure } from '../../states/failure.tsx'
import styles from './confirm-all.module.css'
import { confirmEach, type Passage } from './passages.ts'

interface Props {
  paper: string
  passages: readonly Passage[]
  onChoose: (order: number) => void
}

/** Says beforehand what confirming everything does, and afterwards what it did; all of it or nothing. */
export function ConfirmAll({ paper, passages, onChoose }: Props) {
  const county = useCountyCode()
  const decisions = confirmEach(passages)
  const linked = decisions.filter(({ act }) => act.do === 'link').length
  const confirming = useMutation({
    mutationFn: () => decidePassages(county, paper, decisions),
    // A refusal names the passage: it is the one to look at.
    onError: (error) => {
      const { facts } = problemOf(error)
      const named = passages.find(({ name }) => name === facts['name'])
      if (named) onChoose(named.order)
    },
  })
  if (decisions.length === 0 && !confirming.data) return null
  return (
    <div className={styles['bar']}>
      {decisions.length > 0 && (
        <>
          <Button weight="primary" busy={confirming.isPending} onClick={() => confirming.mutate()}>
            全部确认
          </Button>
          <span>
            {[
              decisions.length > linked ? `登记 ${decisions.length - linked} 项` : '',
              linked > 0 ? `台账已有的 ${linked} 项归到已有` : '',
            ]
              .filter(Boolean)
              .join('，')}
            ；有一项不能登记，就一项也不办。
          </span>
        </>
      )}
      {confirming.data && (
        <span role="status">
          已办成：登记 {confirming.data.added} 项，归到已有 {confirming.data.linked} 项。{' '}
          <Link to="/$county/commitments" params={{ county }}>
            打开承诺看板
          </Link>
        </span>
      )}
      {confirming.isError && <Failure error={confirming.error} />}
    </div>
  )
}
