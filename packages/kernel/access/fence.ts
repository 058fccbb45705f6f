import { applicationRole } from './region.ts'

/** A version that nothing has replaced. Always this literal, so that the partial indexes serve. */
export const OPEN_END = "timestamptz '9999-12-31 00:00:00+08'"

const ownRegion = `region = current_setting('app.region', true)`

/**
 * The statements that fence a register's table. One form of policy, by equality, since others use no index under it.
 * Updates see open rows only and the grant covers two columns: a closed version can be changed by nobody.
 */
export const fenceOf = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `create policy region_reads on ${table} for select using (${ownRegion})`,
  `create policy region_adds on ${table} for insert with check (${ownRegion})`,
  `create policy region_closes on ${table} for update using (${ownRegion} and recorded_to = ${OPEN_END}) with check (${ownRegion})`,
  `grant select, insert on ${table} to ${applicationRole}`,
  `grant update (recorded_to, closed_by) on ${table} to ${applicationRole}`,
]
