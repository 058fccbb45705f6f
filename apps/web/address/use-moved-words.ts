import { useEffect, useRef, useState } from 'react'

/** The address follows a slider when it rests: a browser refuses to be told of every step. */
const rest = 150

type Words = Readonly<Record<string, string>>

const keyOf = (words: Words): string => JSON.stringify(Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1)))

interface MovedWords {
  /** What the address says now. */
  readonly inAddress: Words
  /** As the address names them. */
  readonly write: (moved: Words) => Words
  readonly change: (words: Readonly<Record<string, string | undefined>>, how: { replace: boolean }) => void
}

/** Where sliders stand: at once on the page, a moment later in the address; the other way round when somebody goes back. */
export function useMovedWords({ inAddress, write, change }: MovedWords) {
  const [moved, setMoved] = useState(inAddress)
  const written = useRef(keyOf(inAddress))
  const latest = useRef({ inAddress, write, change })
  useEffect(() => {
    latest.current = { inAddress, write, change }
  })
  const told = keyOf(inAddress)
  useEffect(() => {
    if (told === written.current) return
    written.current = told
    setMoved(latest.current.inAddress)
  }, [told])
  useEffect(() => {
    const soon = setTimeout(() => {
      if (keyOf(moved) === written.current) return
      written.current = keyOf(moved)
      const { inAddress: before, write: named, change: put } = latest.current
      const taken = Object.keys(named(before)).map((word) => [word, undefined])
      put({ ...Object.fromEntries(taken), ...named(moved) }, { replace: true })
    }, rest)
    return () => clearTimeout(soon)
  }, [moved])
  return [moved, setMoved] as const
}
