import { IconButton } from '../controls/icon-button.tsx'
import { chooseScheme, useScheme } from '../theme/scheme.ts'

export function SchemeButton() {
  const scheme = useScheme()
  return scheme === 'dark' ? (
    <IconButton icon="sun" label="换成浅色" onClick={() => chooseScheme('light')} />
  ) : (
    <IconButton icon="moon" label="换成深色" onClick={() => chooseScheme('dark')} />
  )
}
