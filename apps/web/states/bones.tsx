import type { ReactNode } from 'react'
import styles from './bones.module.css'

/** A grey shape where something will stand. */
export function Bone({ width = '100%', height = 16 }: { width?: number | string; height?: number | string }) {
  return <span className={styles['bone']} style={{ inlineSize: width, blockSize: height }} />
}

/** Holds the shapes of what is loading; says so once to who cannot see them. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" className={styles['loading']}>
      <span className="visually-hidden">正在读取{label}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  )
}

const widths = ['100%', '92%', '96%', '70%', '88%']

export function BoneLines({ count, height = 16 }: { count: number; height?: number }) {
  return (
    <div className={styles['lines']}>
      {Array.from({ length: count }, (_, i) => (
        <Bone key={i} width={widths[i % widths.length] ?? '100%'} height={height} />
      ))}
    </div>
  )
}
