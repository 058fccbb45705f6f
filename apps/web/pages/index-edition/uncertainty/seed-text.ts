const most = 4_294_967_295

/** What was typed as a seed: none if nothing was, and `undefined` beside a reason if it is no seed. */
export function readSeed(text: string): { readonly seed?: number; readonly wrong?: string } {
  const plain = text.trim()
  if (plain === '') return {}
  if (!/^\d{1,10}$/.test(plain) || Number(plain) > most) return { wrong: `应为0到${most}的整数，不填则用这一版的` }
  return { seed: Number(plain) }
}
