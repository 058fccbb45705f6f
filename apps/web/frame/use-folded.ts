import { useState } from 'react'

const place = 'dongjian.rail'

/** Whether the rail shows icons only, as this reader left it. */
export function useFolded(): [boolean, () => void] {
  const [folded, setFolded] = useState(() => localStorage.getItem(place) === 'folded')
  const turn = () => {
    localStorage.setItem(place, folded ? 'open' : 'folded')
    setFolded(!folded)
  }
  return [folded, turn]
}
