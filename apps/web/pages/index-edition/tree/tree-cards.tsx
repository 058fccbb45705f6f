import type { IndexTreeElement } from '@dongjian/server/contract'
import { sayPlace, sayScore, sayShare } from '../../../indices/index-words.ts'
import { SignedBar } from '../../../indices/signed-bar.tsx'
import { FoldButton } from './fold-button.tsx'
import { IndicatorBefore, IndicatorSource, IndicatorValue } from './indicator-cells.tsx'
import type { TreeLines } from './tree-lines.ts'
import styles from './tree.module.css'

/** On a phone: one below the other, as deep as they lie. */
export function TreeCards({ lines, folded, scale, turn }: TreeLines) {
  return (
    <ul className={styles['cards']} aria-label="指数的各层">
      {lines.map(({ element, depth, children }) => (
        <li key={element.code} data-depth={depth} style={{ paddingInlineStart: 16 + Math.max(0, depth - 1) * 12 }}>
          <span className={styles['name']}>
            {children > 0 && depth > 0 && (
              <FoldButton name={element.name} open={!folded.has(element.code)} onTurn={() => turn(element.code)} />
            )}
            {element.name}
          </span>
          {depth > 0 && element.contribution !== null && (
            <SignedBar value={element.contribution} scale={scale} light={children > 0} />
          )}
          <span className={styles['source']}>{sayStanding(element, depth)}</span>
          {element.indicator && (
            <span className={styles['values']}>
              <IndicatorValue element={element} />
              <span>
                上年 <IndicatorBefore element={element} />
              </span>
              <IndicatorSource element={element} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function sayStanding(
  { score, place, of, contribution, why, effectiveWeight }: IndexTreeElement,
  depth: number,
): string {
  const weight = depth === 0 ? [] : [`权重${sayShare(effectiveWeight)}`]
  if (score === null) return [...weight, why ?? '没有得分'].join(' · ')
  const places = place === null ? [] : [`${of}个中${sayPlace(place)}`]
  const share = depth === 0 || contribution === null ? [] : [`贡献${sayScore(contribution)}`]
  return [`得分${sayScore(score)}`, ...places, ...share, ...weight].join(' · ')
}
