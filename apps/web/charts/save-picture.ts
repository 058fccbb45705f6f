import { sayDay, today } from '../days/day-text.ts'
import { fileNameOf, framePicture, type Drawn, type PictureWords } from './picture.ts'
import { save, saveFile } from './save-series.ts'

export type Titled = Omit<PictureWords, 'day'>

const framed = (drawn: Drawn, words: Titled): Drawn => framePicture(drawn, { ...words, day: `${sayDay(today())}导出` })

export const saveSvg = (drawn: Drawn, words: Titled): void =>
  save(`${fileNameOf(words.title, words.marks)}.svg`, 'image/svg+xml', framed(drawn, words).svg)

/** Twice the size of the drawing, for print and for big screens. */
const scale = 2

/** The same picture in points; the browser draws it, nothing goes anywhere. */
export async function savePng(drawn: Drawn, words: Titled): Promise<void> {
  const { svg, width, height } = framed(drawn, words)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const points = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (points) saveFile(`${fileNameOf(words.title, words.marks)}.png`, points)
}
