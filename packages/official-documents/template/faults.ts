/** What is wrong with a template, and on which line (from 1). */
export interface TemplateFault {
  line: number
  code: 'unknownDirective' | 'missingAttribute' | 'unclosed' | 'repeated' | 'missingPart' | 'badTable' | 'misplaced'
  message: string
}

/** A template that cannot be used. `faults` has all that is wrong, in the order of the lines. */
export class TemplateRefusal extends Error {
  override readonly name = 'TemplateRefusal'
  readonly code = 'templateFaulty'
  readonly faults: readonly TemplateFault[]

  constructor(faults: readonly TemplateFault[]) {
    const lines = faults.map((fault) => `第${fault.line}行：${fault.message}`)
    super(`报告模板有${faults.length}处需要修改。${lines.join('；')}`)
    this.faults = faults
  }
}

/** Gathers faults while reading goes on, so that all of them are reported at once. */
export class FaultList {
  readonly #faults: TemplateFault[] = []

  add(line: number, code: TemplateFault['code'], message: string): void {
    this.#faults.push({ line, code, message })
  }

  refuseIfAny(): void {
    if (this.#faults.length > 0) throw new TemplateRefusal(this.#faults.toSorted((a, b) => a.line - b.line))
  }
}
