import type { PaperMark, Proposal } from '@dongjian/server/contract'
import { expect, test } from 'vitest'
import { confirmEach, paragraphsOf, passagesOf } from './passages.ts'

const text = '标题\n\n全年新增高企4家、省科小12家。另外的话。\n一是不足。'
const sentence = { start: 4, end: 20 }
const proposal = (more: Partial<Proposal>) =>
  ({ kind: 'commitment', decided: null, existing: null, ...more }) as Proposal
const passages = passagesOf({
  proposals: [
    proposal({ ...sentence, place: 10 }),
    proposal({ ...sentence, place: 16, existing: { id: 'r1', code: 'CN-1', name: '省科小', why: '' } }),
    proposal({
      kind: 'problem',
      start: 26,
      end: 31,
      place: 26,
      decided: { record: null, note: '旧事', at: '', by: '' },
    }),
  ],
} as never)
const marks = [{ start: 10, end: 12, text: '4家' }] as PaperMark[]

test('一句话里有几个目标的，原文上只标一处；数字在句子里面', () => {
  const [title, body, problem] = paragraphsOf(text, passages, marks)
  expect(title).toEqual([{ runs: [{ text: '标题' }] }])
  expect(body!.map(({ passage, runs }) => [passage?.place, runs.map((run) => run.text)])).toEqual([
    [10, ['全年新增高企', '4家', '、省科小12家。']],
    [undefined, ['另外的话。']],
  ])
  expect(body![0]!.runs[1]!.mark).toBe(marks[0])
  expect(problem!.map(({ passage }) => passage?.state)).toEqual(['setAside'])
})

test('全部确认：台账已有的归到已有，其余登记，定过的不再动', () => {
  expect(confirmEach(passages)).toEqual([
    { kind: 'commitment', place: 10, act: { do: 'add', values: {} } },
    { kind: 'commitment', place: 16, act: { do: 'link', record: 'r1' } },
  ])
})
