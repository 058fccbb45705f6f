import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { writeFigure, writeSlice, type Slice } from '../address/figure-text.ts'
import styles from './figure.module.css'

interface Props {
  code: string
  /** What the number is, for who hears the link without its surroundings. */
  label: string
  /** When it is not the period of the page. */
  period?: string | undefined
  /** When it is not the day of the page: an edition reads the records as of its own. */
  known?: string | undefined
  slice?: Slice | undefined
  className?: string | undefined
  children: ReactNode
}

/** Every number is a door: this is the door. It opens the side panel and leaves the page where it is. */
export function Figure({ code, label, period, known, slice, className, children }: Props) {
  return (
    <Link
      to="."
      resetScroll={false}
      search={(before: object) => ({
        ...before,
        figure: writeFigure({ code, ...(period ? { period } : {}) }),
        slice: writeSlice(slice),
        ...(known ? { known } : {}),
      })}
      className={className ? `${styles['door']} ${className}` : styles['door']}
      data-figure={code}
      title={`${label}：看口径和来源`}
    >
      {children}
    </Link>
  )
}
