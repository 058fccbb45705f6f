import { LinkButton } from '../../controls/link-button.tsx'
import { Popover } from '../../controls/popover.tsx'
import { Icon } from '../../icons/icon.tsx'
import styles from './edition-acts.module.css'

const kinds = [
  { query: 'kind=meeting', word: '会议材料', about: '向常委会会议报告用：标题、题注、称谓，没有红头' },
  { query: 'kind=redHead', word: '红头报送件', about: '正式报送用：发文字号、主送、落款，附落实情况对照表' },
  {
    query: 'kind=redHead&proof=true',
    word: '校对稿',
    about: '内部校对用：红头报送件，每个数字附一条批注，说明怎么算、从哪里来',
  },
]

export function EditionActs({ county, id }: { county: string; id: string }) {
  const base = `/api/${county}/reports/${id}`
  const face = (
    <>
      <Icon name="exporting" size={16} /> 导出 Word
    </>
  )
  return (
    <>
      <LinkButton href={`${base}/facts`} weight="text" download={`报告数字-${id}.json`}>
        数字清单
      </LinkButton>
      <Popover label="导出 Word" face={face} align="end">
        {(close) => (
          <ul className={styles['kinds']}>
            {kinds.map(({ query, word, about }) => (
              <li key={query}>
                <a href={`${base}/docx?${query}`} download onClick={close}>
                  <strong>{word}</strong>
                  <span>{about}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Popover>
    </>
  )
}
