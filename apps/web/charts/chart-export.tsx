import { useMutation } from '@tanstack/react-query'
import { Button } from '../controls/button.tsx'
import { LinkButton } from '../controls/link-button.tsx'
import { Popover } from '../controls/popover.tsx'
import { Icon } from '../icons/icon.tsx'
import styles from './chart-export.module.css'
import { tableFile, type TableOfChart } from './chart-table.ts'
import { fileNameOf, type Drawn } from './picture.ts'
import { savePng, saveSvg, type Titled } from './save-picture.ts'
import { save } from './save-series.ts'

interface Props extends Titled {
  /** Draws it anew for the picture, in the light colours. */
  draw: () => Drawn
  table: TableOfChart
  /** Where the workbook is fetched. */
  workbook?: string | undefined
}

/** Takes a chart along: as a picture for a paper, as a table, as the whole workbook. Nothing but the workbook asks the server. */
export function ChartExport({ draw, table, workbook, ...words }: Props) {
  const png = useMutation({ mutationFn: () => savePng(draw(), words) })
  const name = fileNameOf(words.title, words.marks)
  return (
    <Popover
      label={`导出“${words.title}”`}
      align="end"
      face={
        <>
          <Icon name="exporting" size={16} />
          导出
        </>
      }
    >
      {() => (
        <div className={styles['ways']}>
          <Button weight="text" onClick={() => saveSvg(draw(), words)}>
            图片（SVG，放大不糊）
          </Button>
          <Button weight="text" busy={png.isPending} onClick={() => png.mutate()}>
            图片（PNG）
          </Button>
          <Button
            weight="text"
            onClick={() => save(`${name}.csv`, 'text/csv', tableFile(words.title, words.marks, table))}
          >
            这张图的表格（CSV）
          </Button>
          {workbook && (
            <LinkButton weight="text" href={workbook} download>
              整次自测（Excel）
            </LinkButton>
          )}
          {png.isError && <p role="alert">图片没有存成，请改存 SVG。</p>}
        </div>
      )}
    </Popover>
  )
}
