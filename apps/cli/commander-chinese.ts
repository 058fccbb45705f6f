import type { Argument, Command, CommanderError, HelpConfiguration, Option } from 'commander'
import { widthOf } from './print/width.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

const more = ({ defaultValue, argChoices }: Pick<Option, 'defaultValue' | 'argChoices'>): string[] => [
  ...(argChoices ? [`可填 ${argChoices.join('、')}`] : []),
  ...(typeof defaultValue === 'string' ? [`默认 ${defaultValue}`] : []),
]

const argumentTerm = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

const described = (description: string, notes: readonly string[]): string =>
  notes.length > 0 ? `${description}（${notes.join('；')}）` : description

const help: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('[command]', '<动词>'),
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
  displayWidth: widthOf,
  optionDescription: (option: Option) =>
    described(option.description, [...more(option), ...(option.envVar ? [`环境变量 ${option.envVar}`] : [])]),
  argumentDescription: (argument: Argument) => described(argument.description, more(argument)),
}

/** Help and complaints of every command below in Chinese; whoever runs the program says what is wrong. */
export const speakChinese = (program: Command): Command =>
  program
    .configureHelp(help)
    .helpOption('-h, --help', '显示说明')
    .helpCommand('help [命令]', '显示某个命令的说明')
    .configureOutput({ outputError: () => undefined })
    .exitOverride()

const sentences: Readonly<Record<string, (what: string) => string>> = {
  'commander.unknownCommand': (what) => `没有“${what}”这个命令，可用 dongjian help 查看`,
  'commander.unknownOption': (what) => `没有“${what}”这个选项，可加 --help 查看`,
  'commander.missingArgument': (what) => `缺少“${what}”，可加 --help 查看`,
  'commander.optionMissingArgument': (what) => `选项“${what}”后面要写上内容`,
  'commander.invalidArgument': (what) => `选项“${what}”填写的内容不对，可加 --help 查看`,
  'commander.excessArguments': () => '多写了内容，可加 --help 查看',
  'commander.help': () => '请在后面写上命令，可加 --help 查看',
}

/** What was wrong with a command line, in one sentence. */
export function sayUsageError(error: CommanderError): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return sentences[error.code]?.(what) ?? '命令写法不对，可加 --help 查看'
}
