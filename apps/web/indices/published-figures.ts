import type { PublishedYear } from '@dongjian/server/contract'

export type PublishedName = keyof Pick<
  PublishedYear,
  'value' | 'place' | 'progressPlace' | 'placeRise' | 'riseProvincePlace' | 'riseCityPlace'
>

/** The doors behind what was published. */
export const publishedFigures: Readonly<Record<PublishedName, { readonly code: string; readonly label: string }>> = {
  value: { code: 'indices.innovationIndex', label: '科技创新指数' },
  place: { code: 'indices.provincePlace', label: '科技创新指数全省位次（按水平）' },
  progressPlace: { code: 'indices.progressPlace', label: '科技创新指数全省位次（按进步）' },
  placeRise: { code: 'indices.placeRise', label: '科技创新指数位次提升' },
  riseProvincePlace: { code: 'indices.riseProvincePlace', label: '科技创新指数提升幅度全省位次' },
  riseCityPlace: { code: 'indices.riseCityPlace', label: '科技创新指数提升幅度全市位次' },
}
