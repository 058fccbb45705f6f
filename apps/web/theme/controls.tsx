import { ConfigProvider, theme, type ThemeConfig } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useScheme } from './scheme.ts'
import { dark, light, sans, type Tokens } from './tokens.ts'

const themeOf = (tokens: Tokens, algorithm: ThemeConfig['algorithm']): ThemeConfig => ({
  algorithm,
  token: {
    colorPrimary: tokens.sea,
    colorLink: tokens.sea,
    colorInfo: tokens.sea,
    colorSuccess: tokens.green,
    colorWarning: tokens.amber,
    colorError: tokens.red,
    colorText: tokens.ink,
    colorTextSecondary: tokens.inkSoft,
    colorTextTertiary: tokens.inkSoft,
    colorTextDescription: tokens.inkSoft,
    colorTextPlaceholder: tokens.inkSoft,
    colorBgContainer: tokens.paper,
    colorBgElevated: tokens.paper,
    colorBgLayout: tokens.ground,
    colorBorder: tokens.edge,
    colorBorderSecondary: tokens.hairline,
    colorTextLightSolid: tokens.onSea,
    fontFamily: sans,
    fontSize: 14,
    lineHeight: 22 / 14,
    borderRadius: 6,
    boxShadow: tokens.shadow,
    boxShadowSecondary: tokens.shadow,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
})

const themes = { light: themeOf(light, theme.defaultAlgorithm), dark: themeOf(dark, theme.darkAlgorithm) }

/** Gives antd our tokens and its Chinese words; a page that uses antd stands inside it. */
export function Controls({ children }: { children: ReactNode }) {
  const scheme = useScheme()
  return (
    <ConfigProvider locale={zhCN} theme={themes[scheme]} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  )
}
