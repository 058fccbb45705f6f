const labelled = /(?:配合|协办|参与|责任)(?:单位|部门)[:：]\s*([^；;。）)\n]{2,120})/g
const joining =
  /(?:^|[，,；;（(])([^，,。；;:：（）()]{2,80}?)(?:等(?:单位|部门)?)?(?:配合|协助|参与)(?=[，,。；;）)]|$)/g
const unit = /(?:局|委|办|部|中心|院|公司|政府|街道|镇|乡|会|所|馆|队|银行|集团)$/

/**
 * The units that join in a task, as its sentence or the bracket behind it names them: （配合单位：县财政局、县人力社保局）,
 * 县财政局、各街道配合. Who leads is none of them.
 */
export function partnersIn(
  text: string,
  { start, end }: { start: number; end: number },
  lead: string | null,
): string[] {
  const behind = /^[。；;\s]{0,2}([（(][^（）()\n]{4,160}[）)])/.exec(text.slice(end, end + 170))?.[1] ?? ''
  const words = `${text.slice(start, end)}${behind}`
  const said = [...words.matchAll(labelled), ...words.matchAll(joining)].flatMap(([, names]) => names!.split(/[、,，]/))
  const names = said.map((name) =>
    name
      .trim()
      .replace(/^(?:由|和|及|会同)/, '')
      .replace(/等$/, ''),
  )
  return [...new Set(names)].filter((name) => unit.test(name) && name !== lead)
}
