import { addWord, createTrie, type Trie } from './trie.ts'
import { deeds, headVerbs, leadVerbs, plainVerbs, verbs } from './verbs.ts'
import { WordClass, type Word } from './word-class.ts'
import * as words from './words.ts'

/** All words of the language that the reader knows, each with everything that it can do. */
export const lexicon: Trie<Word> = createTrie()

function add(list: string, classes: number, direction: 'up' | 'down' | null = null): void {
  for (const word of list.split(' ')) {
    if (word === '') continue
    addWord(lexicon, word, (before) => ({
      classes: (before?.classes ?? 0) | classes,
      direction: direction ?? before?.direction ?? null,
    }))
  }
}

add(verbs, WordClass.verb)
add(plainVerbs, WordClass.verb)
add(headVerbs, WordClass.verb | WordClass.leadVerb)
add(leadVerbs, WordClass.leadVerb)
add(deeds, WordClass.deed)
add(words.links, WordClass.link)
add(words.haves, WordClass.have)
add(words.qualifiers, WordClass.qualifier)
add(words.changesUp, WordClass.change, 'up')
add(words.changesDown, WordClass.change, 'down')
// 同比增收5939万元: beside a comparison these deeds tell a difference.
add('增收 增支', WordClass.change, 'up')
add('减收 减支', WordClass.change, 'down')
add(words.changeNouns, WordClass.changeNoun)
add(words.compares, WordClass.compare)
add(words.thans, WordClass.than)
add(words.ranks, WordClass.rank)
add(words.scopes, WordClass.scope)
add(words.namedRanks, WordClass.rank | WordClass.noun)
add(words.owns, WordClass.own)
add(words.times, WordClass.time)
for (const many of '一 两 二 三 四 五 六 七 八 九 十 多 几'.split(' ')) {
  add(`连续${many}次 连续${many}届 ${many}个月 ${many}个季度 ${many}年来 ${many}年间`, WordClass.time)
  if (many !== '一' && many !== '多') add(`${many}年`, WordClass.time)
  add(`${many}年平均 ${many}年年均 近${many}年平均 近${many}年年均`, WordClass.compare)
}
add(words.adverbs, WordClass.adverb)
add(words.describing, WordClass.describing)
add(words.targets, WordClass.target)
add(words.forecasts, WordClass.forecast)
add(words.actuals, WordClass.actual)
add(words.prepositions, WordClass.preposition)
add(words.conjunctions, WordClass.and)
add(words.heads, WordClass.head)
add('至 到 为', WordClass.to)
add('从 由', WordClass.from)
add('等', WordClass.etc)
add('的 之', WordClass.of)
add('其中', WordClass.aside)
add('每 每家 每户 每人 每亩', WordClass.noun)
add('每万 每千 每百 每十万 每百万 每万人 每千人 每百户 每百人', WordClass.per | WordClass.noun)
add('分别 各 依次', WordClass.respectively)
add('占 占比 比重 占全省 占全市', WordClass.share)
add('了 着 过', WordClass.particle)
add('中 后 前 时 里', WordClass.aside)
add('一是 二是 三是 四是 五是 六是 首先 其次 此外', WordClass.aside)

// A change with its end (增至, 提高到) is one word, so that its number is an amount and not a difference.
for (const [list, direction] of [
  [words.changesUp, 'up'],
  [words.changesDown, 'down'],
] as const) {
  for (const word of list.split(' ')) {
    if (/[至到为]$/.test(word)) add(word, WordClass.to, direction)
    else
      for (const end of ['至', '到', '为'])
        // 增长为5% says how much, not where it ends.
        if (word.length > 1 && !(end === '为' && word.endsWith('增长')))
          add(word + end, WordClass.change | WordClass.to, direction)
  }
}

// 引进培育, 收集办理: two deeds in a row with one object.
for (const first of words.firstDeeds.split(' ')) {
  for (const second of words.secondDeeds.split(' ')) if (first !== second) add(first + second, WordClass.verb)
}

// 服务金额, 推广面积: a deed before a measure is a part of its name.
for (const word of leadVerbs.split(' ')) {
  for (const measure of words.measures.split(' ')) add(word + measure, WordClass.noun | WordClass.head)
}

add(words.plannedNouns, WordClass.noun | WordClass.target)

// Last, and only where no list has the word yet: a plain noun is there to hide the short words inside it.
const heads = words.heads.split(' ')
for (const word of words.nouns.split(' ')) {
  const head = heads.some((each) => word.endsWith(each)) ? WordClass.head : 0
  addWord(lexicon, word, (before) => before ?? { classes: WordClass.noun | head, direction: null })
}
