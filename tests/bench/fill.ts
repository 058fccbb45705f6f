import type { Pool } from '@dongjian/kernel/store'

/** Four counties of 250,000 projects each, a tenth of them with a former version; 20,000 organizations per county. */
export const counties = ['990001', '990002', '990003', '990004']
export const perCounty = 250_000
const organizations = 20_000

// Deterministic ids by number, so that the fill is one INSERT … SELECT and references need no lookup.
const id = (kind: number, n: string) => `('0190${kind}000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`
const event = `'01900000-0000-7000-8000-00000000e7e7'::uuid`
const since = `timestamptz '2024-05-20 00:00:00+08'`

export async function fill(pool: Pool, onProgress: (message: string) => void): Promise<void> {
  for (const [c, region] of counties.entries()) await fillCounty(pool, c, region, perCounty, onProgress)
  await pool.query('analyze organizations; analyze rd_projects')
}

export async function fillCounty(
  pool: Pool,
  c: number,
  region: string,
  projects: number,
  onProgress: (message: string) => void,
): Promise<void> {
  onProgress(`填入${region}：${projects}个项目`)
  await pool.query(`
    insert into regions (code, name, short_name, level, parent, demo)
    values ('${region}', '测算县${c + 1}', '测算${c + 1}', 'county', '9900', true)`)
  await pool.query(`
    insert into organizations (region, id, version, recorded_from, opened_by, status, code, name, kind, town)
    select '${region}', ${id(1, `${c} * 10000000 + n`)}, 1, ${since}, ${event}, 'active', 'LS-' || n, '测算企业' || n, 'firm', '第' || n % 7 || '街道'
    from generate_series(1, ${organizations}) as n`)
  await fillProjects(pool, c, region, projects)
}

async function fillProjects(pool: Pool, c: number, region: string, projects: number): Promise<void> {
  const columns = `region, id, version, recorded_from, recorded_to, opened_by, closed_by, status, number, name, lead, level, programme,
    major, year, leader, chain, town, approval_number, approved_funding, self_funding, applied_on, reviewed_on, public_notice_on,
    approved_on, contracted_on, starts_on, due_on, goal`
  const values = (version: string, from: string, to: string, closedBy: string, funding: string) => `
    select '${region}', ${id(2, `${c} * 10000000 + n`)}, ${version}, ${from}, ${to}, ${event}, ${closedBy}, 'approved',
      'BZ' || n, '测算项目' || n, ${id(1, `${c} * 10000000 + 1 + n % ${organizations}`)},
      (array['county','county','city','province'])[1 + n % 4], (array['keyRd','openBid','vanguard'])[1 + n % 3],
      n % 9 = 0, extract(year from date '2021-01-01' + n % 1200)::int, '负责人' || n % 997, '第' || n % 5 || '产业链', '第' || n % 7 || '街道', '测科〔2023〕' || n % 50 || '号',
      ${funding}, (n % 900) * 1000, date '2020-10-01' + n % 1200, date '2020-11-01' + n % 1200, date '2020-12-01' + n % 1200,
      date '2021-01-01' + n % 1200, date '2021-02-01' + n % 1200, date '2021-03-01' + n % 1200, date '2023-03-01' + n % 1200, '完成样机' || n % 40 || '台'`
  const changed = `timestamptz '2024-06-11 00:00:00+08'`
  const open = `timestamptz '9999-12-31 00:00:00+08'`
  await pool.query(`
    insert into rd_projects (${columns}) ${values('case when n % 10 = 0 then 2 else 1 end', `case when n % 10 = 0 then ${changed} else ${since} end`, open, 'null', '(n % 500) * 1000')}
    from generate_series(1, ${projects}) as n`)
  await pool.query(`
    insert into rd_projects (${columns}) ${values('1', since, changed, event, '(n % 500) * 900')}
    from generate_series(10, ${projects}, 10) as n`)
}
