import { element, namespaces, setting, xmlFile } from './xml.ts'

// What Word writes for a Chinese document; without it the character grid is laid out the Western way.
const eastAsianLayout = [
  'spaceForUL',
  'balanceSingleByteDoubleByteWidth',
  'doNotLeaveBackslashAlone',
  'ulTrailSpace',
  'doNotExpandShiftReturn',
  'adjustLineHeightInTable',
  'useFELayout',
]

/** Double-sided: the binding margin and the page number change sides (GB/T 9704-2012, 6.1 and 7.5). */
export function settingsPart(): string {
  const compatibility = element('w:compatSetting', {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': 15,
  })
  return xmlFile(
    element(
      'w:settings',
      namespaces,
      element('w:zoom', { 'w:percent': 100 }),
      element('w:mirrorMargins'),
      setting('w:defaultTabStop', 420),
      element('w:evenAndOddHeaders'),
      setting('w:characterSpacingControl', 'compressPunctuation'),
      element('w:compat', {}, ...eastAsianLayout.map((name) => element(`w:${name}`)), compatibility),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
      setting('w:decimalSymbol', '.'),
      setting('w:listSeparator', ','),
    ),
  )
}
