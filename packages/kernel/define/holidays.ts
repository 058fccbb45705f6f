/** What the State Council announces for a year: days off beyond the weekend, and the weekend days worked for them. */
interface Arranged {
  readonly notice: string
  /** `01-21~01-27` or a single day. */
  readonly off: readonly string[]
  readonly worked: readonly string[]
}

/** 国务院办公厅关于部分节假日安排的通知, each year's from about November of the year before. */
export const arranged: Readonly<Record<number, Arranged>> = {
  2022: {
    notice: '国办发明电〔2021〕11号',
    off: ['01-01~01-03', '01-31~02-06', '04-03~04-05', '04-30~05-04', '06-03~06-05', '09-10~09-12', '10-01~10-07'],
    worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'],
  },
  2023: {
    notice: '国办发明电〔2022〕16号',
    off: ['01-01~01-02', '01-21~01-27', '04-05', '04-29~05-03', '06-22~06-24', '09-29~10-06'],
    worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'],
  },
  2024: {
    notice: '国办发明电〔2023〕7号',
    off: ['01-01', '02-10~02-17', '04-04~04-06', '05-01~05-05', '06-10', '09-15~09-17', '10-01~10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    notice: '国办发明电〔2024〕12号',
    off: ['01-01', '01-28~02-04', '04-04~04-06', '05-01~05-05', '05-31~06-02', '10-01~10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    notice: '国办发明电〔2025〕7号',
    off: ['01-01~01-03', '02-15~02-23', '04-04~04-06', '05-01~05-05', '06-19~06-21', '09-25~09-27', '10-01~10-07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

/** 春节 (正月初一), 端午 and 中秋 of years that are not announced yet. */
const lunar: Readonly<Record<number, readonly string[]>> = {
  2027: ['02-06', '06-09', '09-15'],
  2028: ['01-26', '05-28', '10-03'],
  2029: ['02-13', '06-16', '09-22'],
  2030: ['02-03', '06-05', '09-12'],
}

/** Whether a day is one of the thirteen statutory ones (国令795): for a year that has no arrangement yet. */
export function isStatutory(day: string): boolean {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)]
  if (['01-01', '05-01', '05-02', '10-01', '10-02', '10-03', `04-0${qingming(year)}`].includes(date)) return true
  const [spring, ...others] = lunar[year] ?? []
  const sinceSpring = spring === undefined ? NaN : (Date.parse(day) - Date.parse(`${year}-${spring}`)) / 86_400_000
  return others.includes(date) || (sinceSpring >= -1 && sinceSpring <= 2)
}

// 寿星公式 for the 21st century.
const qingming = (year: number): number => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4)
