import type { Commitment, Figure, Item, Passage, Reading, Span } from '../reading.ts'

/** Traditional characters, each before the simplified one that the lexicon is written in. */
const pairs =
  '凈净並并乾干亂乱亞亚佈布佔占併并來来侷局係系個个們们偵侦偽伪備备傢家傳传債债僅仅價价億亿償偿優优儲储兌兑兒儿內内兩两冊册凍冻別别則则剋克剛刚創创劃划劑剂勁劲動动務务勞劳勢势勵励勸劝匯汇區区協协厲厉參参員员問问啟启單单噸吨噹当嚮向' +
  '嚴严國国圍围園园圓圆圖图團团執执堅坚報报場场塊块墾垦壇坛壓压壯壮壽寿夠够奪夺奮奋娛娱婦妇學学宮宫實实寧宁審审寫写寬宽寶宝將将專专對对導导屆届層层屬属島岛崗岗嶺岭嶼屿帥帅師师帶带幣币幫帮幹干幾几庫库廁厕廈厦廠厂廢废廣广廳厅弔吊' +
  '張张強强彆别彙汇後后徑径從从復复徵征徹彻恆恒態态應应懸悬戀恋戰战戶户拚拼捨舍捲卷掃扫掛挂採采換换揮挥損损搗捣搶抢摺折撈捞撐撑撥拨撫抚擁拥擊击擔担據据擬拟擴扩擺摆攔拦攜携攝摄攬揽數数斬斩斷断於于昇升時时晉晋暢畅曆历書书會会東东' +
  '條条棄弃棟栋棲栖業业極极榦干榮荣構构槍枪樁桩樂乐樑梁樓楼標标樣样樹树橋桥機机檔档檢检檯台檻槛欄栏權权歐欧歲岁歷历歸归毀毁氣气汙污決决沒没沖冲況况淨净減减測测準准溫温滾滚滿满漁渔漢汉漲涨潛潜潤润濃浓濟济濱滨瀏浏瀾澜灘滩災灾為为' +
  '無无煙烟煥焕熱热燒烧營营燬毁爭争爾尔牽牵狀状獎奖獲获獻献現现環环甌瓯產产畝亩畢毕當当疊叠療疗癒愈發发盃杯盜盗盞盏監监盤盘眾众碩硕確确碼码礎础礦矿禮礼稅税種种稱称穀谷積积穩稳穫获窩窝競竞筆笔箇个節节範范築筑篩筛簡简簽签籌筹籤签' +
  '糧粮糰团約约紅红納纳純纯紙纸級级紛纷紡纺紮扎細细紹绍終终組组結结絕绝絡络給给統统絲丝經经綜综綠绿維维網网緊紧線线締缔緣缘編编緩缓練练緻致縣县縮缩總总績绩織织繕缮繞绕繪绘繫系繳缴繼继續续纔才罈坛罰罚義义習习聞闻聯联職职聽听脩修' +
  '脫脱腦脑臨临臺台與与興兴舉举舊旧茲兹莊庄華华菸烟萬万葉叶蒼苍蓆席蓋盖薦荐藥药蘊蕴處处號号虧亏術术衛卫衝冲補补裝装裡里製制複复襬摆見见規规視视覽览訂订計计訓训託托記记訣诀訪访設设許许訴诉診诊註注証证評评詞词詢询試试話话該该誌志' +
  '認认語语誠诚說说課课調调談谈請请論论諧谐諮咨諾诺謀谋謂谓謙谦講讲謝谢證证識识譜谱議议護护讀读變变讓让谿溪豐丰豬猪貝贝負负財财貢贡貧贫貨货貫贯責责貴贵買买貸贷費费貼贴貿贸賃赁資资賑赈賠赔賦赋質质賬账購购賽赛贈赠贏赢趕赶趙赵趨趋' +
  '踐践躋跻躍跃車车軌轨軍军軟软較较載载輓挽輔辅輕轻輛辆輪轮輸输輻辐轄辖轉转轟轰辦办農农迴回逕径這这連连週周進进遊游運运過过達达違违遞递遠远適适遷迁選选邁迈還还邊边郵邮鄉乡鄰邻醣糖醫医釋释釐厘針针釦扣鉅巨鉤钩銀银銜衔銷销鋪铺鋰锂' +
  '錄录錢钱錯错錶表鍵键鍾钟鎊镑鎮镇鏈链鐘钟鐵铁長长門门閉闭開开間间閤合闆板闖闯關关闢辟陞升陸陆隊队階阶際际隨随險险隱隐隻只雙双離离難难雲云電电韆千響响頁页頂顶頃顷項项順顺預预頒颁領领頭头顆颗題题額额願愿類类顧顾顯显風风颱台飛飞' +
  '飼饲養养餘余館馆馬马駐驻騎骑騰腾驅驱驗验體体髮发鬥斗魚鱼鮮鲜鳳凤鳴鸣鹼碱鹽盐麵面麼么黃黄點点黨党齊齐齡龄齣出龍龙'

const simplifiedOf = new Uint16Array(65536)
for (let i = 0; i < pairs.length; i += 2) simplifiedOf[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)

const chunk = 8192

/** The text with simplified characters, one for one, so that every place stays; the text itself when it has no others. */
export function simplified(text: string): string {
  let at = 0
  while (at < text.length && simplifiedOf[text.charCodeAt(at)] === 0) at += 1
  if (at === text.length) return text
  const pieces: string[] = []
  for (let start = 0; start < text.length; start += chunk) {
    const codes: number[] = []
    for (let i = start; i < Math.min(text.length, start + chunk); i += 1) {
      const code = text.charCodeAt(i)
      codes.push(simplifiedOf[code] || code)
    }
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

// Words of a figure stand in its clause or not far before it.
const farBefore = 400
const farBehind = 120

/** Words of a reading as the text prints them; those that stand nowhere near (the 位 of a bare 第2) stay as they are. */
function printer(
  simple: string,
  text: string,
  { start, end }: Span,
): <Words extends string | null>(words: Words) => Words {
  const from = Math.max(0, start - farBefore)
  const near = simple.slice(from, end + farBehind)
  return (words) => {
    if (words === null || words === '') return words
    const at = near.lastIndexOf(words, end - from)
    const found = at < 0 ? near.indexOf(words) : at
    return (found < 0 ? words : text.slice(from + found, from + found + words.length)) as typeof words
  }
}

/** A reading of the simplified text, told in the words that the text itself prints. */
export function asPrinted(reading: Reading, simple: string, text: string): Reading {
  return {
    ...reading,
    figures: reading.figures.map((each) => printedFigure(each, simple, text)),
    commitments: reading.commitments.map((each) => printedCommitment(each, simple, text)),
    problems: reading.problems.map((each) => printedPassage(each, text)),
    others: reading.others.map((each) => ({ ...each, text: text.slice(each.start, each.end) })),
    claims: reading.claims.map((each) => ({ ...each, text: text.slice(each.start, each.end) })),
    paragraphs: reading.paragraphs.map((each) => ({
      ...each,
      heading: each.heading.map(printer(simple, text, { start: each.start, end: each.start })),
    })),
  }
}

function printedFigure(figure: Figure, simple: string, text: string): Figure {
  const print = printer(simple, text, figure)
  return {
    ...figure,
    text: text.slice(figure.start, figure.end),
    unit: print(figure.unit),
    indicator: text.slice(figure.indicatorStart, figure.indicatorEnd),
    fullIndicator:
      figure.fullIndicator === figure.indicator
        ? text.slice(figure.indicatorStart, figure.indicatorEnd)
        : print(figure.fullIndicator),
    alternatives: figure.alternatives.map(print),
    action: print(figure.action),
    scope: print(figure.scope),
    comparison: print(figure.comparison),
  }
}

function printedCommitment(commitment: Commitment, simple: string, text: string): Commitment {
  const print = printer(simple, text, commitment)
  return {
    ...commitment,
    text: text.slice(commitment.start, commitment.end),
    inferred: commitment.inferred.map((each) => ({
      ...each,
      indicator: text.slice(each.start, each.end),
      action: print(each.action),
    })),
    lead: print(commitment.lead),
    deadline: print(commitment.deadline),
  }
}

const printedPassage = (passage: Passage, text: string): Passage => ({
  ...passage,
  text: text.slice(passage.start, passage.end),
})

/** Items of the simplified text in the words that the text itself prints. */
export function printedItem(item: Item, simple: string, text: string): Item {
  const print = printer(simple, text, item)
  return { ...item, text: text.slice(item.start, item.end), lead: print(item.lead), deadline: print(item.deadline) }
}
