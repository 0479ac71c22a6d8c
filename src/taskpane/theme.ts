import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

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

/** Fluent's theme for each way a system can look. Contrast colours a system asks for go over either: Fluent leaves them to it. */
export const themes: { readonly light: Theme; readonly dark: Theme } = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    // Light enough to be read on dark grey: at least 4.5 to 1.
    colorBrandForeground1: brand[130],
    colorBrandForeground2: brand[140],
    colorBrandForegroundLink: brand[130],
    colorBrandForegroundLinkHover: brand[140],
    colorBrandForegroundLinkPressed: brand[120],
  },
};
