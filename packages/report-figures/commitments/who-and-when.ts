// 由县科技局牵头; 县科技局牵头，…; 牵头单位：县科技局
const leadWords =
  /由([^,，。;；:：]{2,30}?)牵头|牵头(?:单位|部门)[:：]\s*([^,，。;；、)）\s]{2,20})|(?:^|[,，。;；(（])([^,，。;；:：由的和、]{2,12}(?:局|委|办|部|中心|院|公司|政府|街道|镇|乡))牵头/
const responsibleWords = /(?:责任|主办|承办)(?:单位|部门)[:：]\s*([^,，。;；、)）\s]{2,20})/

// A day, month or year by which: said with 到, 至, 在 before it or 前, 底, 末 behind it.
const day = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|年|上半年|[一二三四]季度/.source
const deadlineBehind = new RegExp(`(?:${day})(?:底|末)?(?:之前|以前|前)|(?:${day})(?:底|末)`)
const deadlineAfter = new RegExp(`(?:到|至|截至|于|力争|确保)(\\d{4}年(?:\\d{1,2}月)?)`)
const deadlineLabelled = /(?:完成|办理|整改)?(?:时限|期限|时间)[:：]\s*([^,，。;；、)）\s]{2,20})/

/** Who leads, as a sentence names it. */
export const leadIn = (words: string): string | null => leadWords.exec(words)?.slice(1).find(Boolean) ?? null

/** Who is to do it, where nobody is named as leading. */
export const responsibleIn = (words: string): string | null => responsibleWords.exec(words)?.[1] ?? null

/** By when, as printed. */
export const deadlineIn = (words: string): string | null =>
  deadlineLabelled.exec(words)?.[1] ?? deadlineBehind.exec(words)?.[0] ?? deadlineAfter.exec(words)?.[1] ?? null
