import type { Command } from 'commander'
import { writeAnswer } from '../answer.ts'
import { examine, type Complaint } from '../examine.ts'
import { withCounty } from '../desk.ts'
import { verb, type CommonOptions } from '../options.ts'
import { printTable } from '../print/table.ts'
import { refuse } from '../refusals.ts'

export function doctor(program: Command): void {
  verb(program, 'doctor', '检查台账：指向已不存在记录的引用、缺失的文件、被改动过的留痕').action(run)
}

const kinds: Readonly<Record<Complaint['kind'], string>> = {
  reference: '引用落空',
  document: '缺文件',
  event: '留痕被改',
}

async function run(options: CommonOptions): Promise<void> {
  await withCounty(options, async ({ definitions, county, read }) => {
    const found = await read((tx) => examine(tx, definitions.registers))
    const text = printTable(
      found,
      [
        { title: '问题', of: (complaint) => kinds[complaint.kind] },
        { title: '台账', of: (complaint) => complaint.title },
        { title: '栏目', of: (complaint) => complaint.label },
        { title: '记录', of: (complaint) => complaint.record },
        { title: '指向', of: (complaint) => complaint.target },
      ],
      `${county.name}：引用、文件、留痕都没有问题`,
    )
    writeAnswer({ data: { county: county.code, complaints: found }, text, demo: county.demo }, options.json ?? false)
    if (found.length > 0) throw refuse('danglingFound', { faults: found.length })
  })
}
