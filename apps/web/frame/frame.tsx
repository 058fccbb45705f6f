import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useAddress } from '../address/use-address.ts'
import { BottomTabs } from './bottom-tabs.tsx'
import styles from './frame.module.css'
import { PrintHead } from './print-head.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { useFolded } from './use-folded.ts'

const FigurePanel = lazy(async () => ({ default: (await import('../figure/panel/figure-panel.tsx')).FigurePanel }))

export function Frame() {
  const { figure } = useAddress()
  const [folded, turn] = useFolded()
  return (
    <div
      className={folded ? `${styles['frame']} ${styles['folded']}` : styles['frame']}
      data-panel={figure ? 'open' : undefined}
    >
      <a href="#main" className={styles['skip']}>
        跳到正文
      </a>
      <TopBar />
      <Rail folded={folded} turn={turn} />
      <main id="main" tabIndex={-1} className={styles['main']}>
        <PrintHead />
        <Outlet />
      </main>
      <BottomTabs />
      {figure && (
        <Suspense>
          <FigurePanel key={figure} />
        </Suspense>
      )}
    </div>
  )
}
