import { useEffect, useState } from 'react'

/** The value after it has rested for a moment: what a query asks for, while the field itself follows every key. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const soon = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(soon)
  }, [value, milliseconds])
  return settled
}
