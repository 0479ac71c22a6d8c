import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** The product's one colour, a quiet blue-green, from near black to near white. */
const brand: BrandVariants = {
  10: '#020507',
  20: '#0a1a1f',
  30: '#0c2b34',
  40: '#0e3843',
  50: '#114653',
  60: '#145463',
  70: '#176374',
  80: '#1a7285',
  90: '#2f8195',
  100: '#4890a3',
  110: '#609fb1',
  120: '#78aebe',
  130: '#90bdcb',
  140: '#a8ccd8',
  150: '#c1dce4',
  160: '#dbecf1',
};

/** 宋体 and 黑体 come with every Chinese system; the names stand in the order in which they look best on a screen. */
const fontFamilyBase =
  "'Segoe UI', 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export type Appearance = 'light' | 'dark' | 'highContrast';

/** Fluent's theme for each way a system can look. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
