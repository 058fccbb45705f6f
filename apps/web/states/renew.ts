const place = 'dongjian.renewed'
const pause = 10_000

/** After an upgrade an open tab asks for files that are gone: it loads itself anew, once, and its address brings it back. */
export function renewWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(place) ?? 0)
    if (Date.now() - last < pause) return
    event.preventDefault()
    sessionStorage.setItem(place, String(Date.now()))
    location.reload()
  })
}
