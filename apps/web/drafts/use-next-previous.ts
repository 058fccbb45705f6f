import { useEffect } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** n and p go to the next and the previous of what is shown, each known by its order. */
export function useNextPrevious(
  shown: readonly { readonly order: number }[],
  chosen: number | undefined,
  choose: (order: number) => void,
): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const step = event.key === 'n' ? 1 : event.key === 'p' ? -1 : 0
      if (step === 0 || shown.length === 0) return
      const at = shown.findIndex(({ order }) => order === chosen)
      const next = at === -1 ? (step === 1 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length
      choose(shown[next]!.order)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [shown, chosen, choose])
}
