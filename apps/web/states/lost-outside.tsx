import { Lost } from './lost.tsx'

/** An address that is not even inside a county. */
export function LostOutside() {
  return (
    <main>
      <Lost />
    </main>
  )
}
