/**
 * The tokens of Fluent 2's light web theme that the pane uses, under Fluent's own names. The package that publishes them
 * weighs more than the whole pane's views, so they are listed here and a test compares them with it.
 */
export const fluentTokens = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, monospace",
  fontSizeBase100: "10px",
  fontSizeBase200: "12px",
  fontSizeBase300: "14px",
  fontSizeBase400: "16px",
  lineHeightBase200: "16px",
  lineHeightBase300: "20px",
  lineHeightBase400: "22px",
  fontWeightRegular: "400",
  fontWeightSemibold: "600",
  borderRadiusMedium: "4px",
  colorNeutralForeground1: "#242424",
  colorNeutralForeground2: "#424242",
  colorNeutralForeground3: "#616161",
  colorNeutralForegroundDisabled: "#bdbdbd",
  colorNeutralForegroundOnBrand: "#ffffff",
  colorNeutralBackground1: "#ffffff",
  colorNeutralBackground1Hover: "#f5f5f5",
  colorNeutralBackground1Pressed: "#e0e0e0",
  colorNeutralBackground2: "#fafafa",
  colorNeutralBackground3: "#f5f5f5",
  colorNeutralBackgroundDisabled: "#f0f0f0",
  colorNeutralStroke1: "#d1d1d1",
  colorNeutralStroke2: "#e0e0e0",
  colorNeutralStrokeAccessible: "#616161",
  colorBrandBackground: "#0f6cbd",
  colorBrandBackgroundHover: "#115ea3",
  colorBrandBackgroundPressed: "#0c3b5e",
  colorBrandBackground2: "#ebf3fc",
  colorBrandForeground1: "#0f6cbd",
  colorBrandForeground2: "#115ea3",
  colorCompoundBrandStroke: "#0f6cbd",
  colorStatusDangerBackground1: "#fdf3f4",
  colorStatusDangerForeground1: "#b10e1c",
  colorStatusDangerBorder1: "#eeacb2",
  colorStatusWarningBackground1: "#fff9f5",
  colorStatusWarningForeground1: "#bc4b09",
  colorStatusWarningBorder1: "#fdcfb4",
  colorStatusSuccessBackground1: "#f1faf1",
  colorStatusSuccessForeground1: "#0e700e",
  colorStatusSuccessBorder1: "#9fd89f",
  colorStrokeFocus2: "#000000",
  shadow4: "0 0 2px rgba(0,0,0,0.12), 0 2px 4px rgba(0,0,0,0.14)",
  curveEasyEase: "cubic-bezier(0.33,0,0.67,1)",
  durationFast: "150ms",
} as const;

/** As CSS custom properties: `--colorBrandBackground: #0f6cbd;` */
export const fluentThemeCss: string = Object.entries(fluentTokens)
  .map(([name, value]) => `--${name}: ${value};`)
  .join("\n");
