import { expect, test } from 'vitest'
import { runFiles } from './run-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const csv = bytes('区划代码,名称,年度,乙\n330101,甲县,2023,1\n330102,乙县,2023,3\n')
const places = [
  { code: '330102', place: 1, score: 100 },
  { code: '330101', place: 2, score: 0 },
]

test('国标编码的模型文件也读', async () => {
  // {名称: 甲, 版本: 一, 层次: [指标, 指数], 指数: {名称: 指数, 下级: [{名称: 乙, 单位: 家}]}, 方法: {标准化: 最大最小}} in GB 18030.
  const hex =
    '7bc3fbb3c63a20bcd72c20b0e6b1be3a20d2bb2c20b2e3b4ce3a205bd6b8b1ea2c20d6b8cafd5d2c20d6b8cafd3a207bc3fbb3c63a20d6b8cafd2c20cfc2bcb63a205b7bc3fbb3c63a20d2d22c20b5a5cebb3a20bcd27d5d7d2c20b7bdb7a83a207bb1ead7bcbbaf3a20d7eeb4f3d7eed0a17d7d'
  const ran = await runFiles(new Uint8Array(Buffer.from(hex, 'hex')), csv)
  expect(ran).toMatchObject({ model: '甲', standings: [{ year: '2023', units: places }] })
})

test('程序用的模型里写了无穷大，说是无穷大', async () => {
  const model =
    '{"name":"甲","levels":["指标","指数"],"elements":[{"code":"总","name":"总","level":2,"parent":null,"weight":1e999},{"code":"乙","name":"乙","level":1,"parent":"总","weight":1}],"steps":{"normalise":{"method":"min-max","low":0,"high":100},"aggregate":{"method":"arithmetic"}}}'
  await expect(runFiles(bytes(model), csv)).rejects.toThrow('“总”的权重是 无穷大：应当是 0 至')
  await expect(runFiles(bytes(model.replace('1e999', '1')), bytes('{"units": 5}'))).rejects.toThrow(
    'units “units”的写法不对，请对照样本改正',
  )
})
