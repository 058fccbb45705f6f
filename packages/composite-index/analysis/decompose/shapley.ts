/**
 * The Shapley value of a few players: each one's contribution when it joins, over all orders of joining alike. Adds up to
 * the value of all less the value of none. Beyond 12 players not all orders are gone through but the rotations of the
 * given order and of its reverse, in which each player has each turn once; that still adds up exactly, and turning
 * before and after round still only changes signs.
 *
 * Source: Shapley (1953), A value for n-person games.
 * @param value Of the players that have joined.
 */
export function shapley(players: number, value: (hasJoined: readonly boolean[]) => number): number[] {
  return players <= 12 ? overSubsets(players, value) : overRotations(players, value)
}

function overSubsets(players: number, value: (hasJoined: readonly boolean[]) => number): number[] {
  const worth = Float64Array.from({ length: 2 ** players }, (_, set) =>
    value(Array.from({ length: players }, (__, player) => ((set >> player) & 1) === 1)),
  )
  const ordersWith = ordersBySize(players)
  return Array.from({ length: players }, (_, player) => {
    let sum = 0
    for (let set = 0; set < worth.length; set += 1) {
      if ((set >> player) & 1) continue
      sum += (ordersWith[bitsOf(set)] ?? 0) * ((worth[set | (1 << player)] ?? 0) - (worth[set] ?? 0))
    }
    return sum
  })
}

/** The share of all orders in which exactly these `size` others come before a player: size! (n − size − 1)! / n!. */
function ordersBySize(players: number): number[] {
  const shares = [1 / players]
  for (let size = 1; size < players; size += 1) shares.push(((shares[size - 1] ?? 0) * size) / (players - size))
  return shares
}

function bitsOf(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1
  return count
}

function overRotations(players: number, value: (hasJoined: readonly boolean[]) => number): number[] {
  const sums = Array.from({ length: players }, () => 0)
  const forward = sums.map((_, player) => player)
  for (const order of [forward, forward.toReversed()]) {
    for (let turn = 0; turn < players; turn += 1) {
      const hasJoined = sums.map(() => false)
      let before = value(hasJoined)
      for (const player of [...order.slice(turn), ...order.slice(0, turn)]) {
        hasJoined[player] = true
        const after = value(hasJoined)
        sums[player] = (sums[player] ?? 0) + after - before
        before = after
      }
    }
  }
  return sums.map((sum) => sum / (2 * players))
}
