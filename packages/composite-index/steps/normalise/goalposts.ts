/**
 * (x − worst) / (best − worst) × (high − low) + low, in place; `truncated` keeps what is outside the posts at the nearer
 * end. The posts are in the indicator's own unit, so the direction is in their order.
 */
export function goalposts(
  values: Float64Array,
  from: number,
  to: number,
  [worst, best]: readonly [worst: number, best: number],
  { low, high, truncated }: { readonly low: number; readonly high: number; readonly truncated: boolean },
): void {
  for (let at = from; at < to; at += 1) {
    let share = (values[at]! - worst) / (best - worst)
    if (truncated) {
      if (share > 1) share = 1
      else if (share < 0) share = 0
    }
    values[at] = share * (high - low) + low
  }
}
