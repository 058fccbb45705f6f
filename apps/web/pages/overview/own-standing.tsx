import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useReading } from '../../address/use-reading.ts'
import { indexEditionsQuery, indexUnitsQuery } from '../../client/indices.ts'
import { editionFor, sayPlace, sayPlaces } from '../../indices/index-words.ts'
import { OwnRunTag, SimulatedTag } from '../../indices/marks.tsx'
import styles from './own-standing.module.css'

/** Our own run beside the published index, small and by its name. Comes when it comes: the page does not wait for it. */
export function OwnStanding() {
  const { county, period, asKnownOn } = useReading()
  // On a past day it had not been made.
  const editions = useQuery({ ...indexEditionsQuery(county), enabled: asKnownOn === undefined })
  const found = editionFor(editions.data ?? [], period)
  const asked = { county, id: found?.edition.id ?? '', year: found?.standing.year ?? '' }
  const strip = useQuery({ ...indexUnitsQuery(asked), enabled: found !== undefined })
  if (!found || asKnownOn !== undefined) return null
  const { edition, standing } = found
  if (standing.place === null) return null
  const { low = null, high = null } = strip.data?.units.find(({ own }) => own) ?? {}
  return (
    <p className={styles['own']}>
      <OwnRunTag />
      {edition.simulated && <SimulatedTag />}
      <Link
        to="/$county/indices/$edition"
        params={{ county, edition: edition.id }}
        search={{ year: standing.year }}
        title={`${edition.title}，${standing.of}个县（市、区）中`}
      >
        {sayPlace(standing.place)}
        {low !== null && high !== null && `（区间${sayPlaces(low, high)}）`}
      </Link>
    </p>
  )
}
