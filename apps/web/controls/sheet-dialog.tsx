import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  label: string
  className?: string | undefined
  onClose: () => void
  children: ReactNode
}

/** A window over the page that the browser itself makes modal; Esc and a click beside it close it. */
export function SheetDialog({ label, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })
  useEffect(() => {
    const own = dialog.current
    if (!own) return
    const leave = () => latest.current()
    const beside = (event: MouseEvent) => event.target === own && own.close()
    own.addEventListener('close', leave)
    own.addEventListener('click', beside)
    own.showModal()
    return () => {
      own.removeEventListener('close', leave)
      own.removeEventListener('click', beside)
    }
  }, [])
  return (
    <dialog ref={dialog} className={className} aria-label={label}>
      {children}
    </dialog>
  )
}
