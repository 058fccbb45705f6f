/** The five policies as a programmer writes them for PostgreSQL, with numeric columns named as the facts. */
export const handWritten: Readonly<Record<string, string>> = {
  研发补助: `case
    when 失信 or 研发费用 < 营业收入 * 0.03 and 营业收入 <> 0 then 0
    when 失信 is null or 研发费用 is null or 营业收入 is null or 营业收入 = 0 then null
    when 上年研发费用 is null or 上年研发费用 = 0 then null
    else least(round(研发费用 * 0.1
      + case when 研发费用 - 上年研发费用 >= 上年研发费用 * 0.2 then (研发费用 - 上年研发费用) * 0.15 else 0 end, 2), 500000)
    end`,
  贷款贴息: `case
    when 失信 then 0
    when 失信 is null or 贷款余额 is null or 贷款天数 is null then null
    else least(div(贷款余额 * 0.0175 * 贷款天数 * 200 + 360, 720) * 0.01, 300000) end`,
  认定奖励: `case
    when 失信 or not 高企首次认定 then 0
    when 失信 is null or 高企首次认定 is null or 营业收入 is null then null
    when 营业收入 >= 20000000 then 300000 else 200000 end`,
  保险补贴: `case
    when 险种 in ('科技保险', '知识产权保险') then case when 保费 is not null then least(round(保费 * 0.5, 2), 100000) end
    when 险种 is not null then 0 end`,
  人才奖励: `case 规模
    when '大型' then case when 人才数 < 5 then 0 when 人才数 < 20 then 24000 when 人才数 >= 20 then 44000 end
    when '中型' then case when 人才数 < 5 then 0 when 人才数 < 20 then 18000 when 人才数 >= 20 then 33000 end
    when '小型' then case when 人才数 < 5 then 0 when 人才数 < 20 then 12000 when 人才数 >= 20 then 22000 end
    when '微型' then case when 人才数 < 5 then 0 when 人才数 < 20 then 6000 when 人才数 >= 20 then 11000 end end`,
}
