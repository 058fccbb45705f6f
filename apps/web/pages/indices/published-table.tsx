import type { PublishedYear } from '@dongjian/server/contract'
import { Figure } from '../../figure/figure.tsx'
import { Missing } from '../../figure/missing.tsx'
import { sayPlace, sayRise } from '../../indices/index-words.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import styles from '../../indices/index-table.module.css'
import { publishedFigures, type PublishedName } from '../../indices/published-figures.ts'

const columns: readonly { name: PublishedName; word: string; say: (text: string) => string }[] = [
  { name: 'value', word: '指数', say: (text) => text },
  { name: 'place', word: '全省位次', say: sayPlace },
  { name: 'placeRise', word: '较上年', say: sayRise },
  { name: 'riseProvincePlace', word: '提升幅度全省', say: sayPlace },
  { name: 'riseCityPlace', word: '提升幅度全市', say: sayPlace },
]

/** What was published, year by year, with its paper. */
export function PublishedTable({ years }: { years: readonly PublishedYear[] }) {
  return (
    <ScrollRegion label="历年公布的指数和位次" className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">评价年度</th>
            <th scope="col">数据年度</th>
            {columns.map(({ name, word }) => (
              <th key={name} scope="col" className={styles['amount']}>
                {word}
              </th>
            ))}
            <th scope="col">发布文件</th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((each) => (
            <tr key={each.year}>
              <th scope="row">{each.year}年</th>
              <td>{each.dataYear === null ? <Missing why="来文没有写明数据年度" /> : `${each.dataYear}年`}</td>
              {columns.map(({ name, say }) => (
                <td key={name} className={styles['amount']}>
                  <Figure {...publishedFigures[name]} period={each.year}>
                    {each[name] === null ? <Missing why={each.why ?? '来文没有这个数'} /> : say(each[name])}
                  </Figure>
                </td>
              ))}
              <td>{each.paper?.title ?? each.why ?? '没有收到发布文件'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
