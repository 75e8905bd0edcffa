import { child, numberAttribute, type XmlElement } from "../xml/xml-element";

/** The palette behind `indexed` colours, which files of the 1997 format left to their heirs. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office 2013–2022, for files that have no theme. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order in which styles number the colours of a theme: light before dark, unlike the theme's own part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Resolves the colours of a file to `#RRGGBB`. */
export class Palette {
  readonly #theme: readonly string[];
  readonly #indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = child(child(theme, "themeElements"), "clrScheme");
    this.#theme = THEME_ORDER.map((name, i) => schemeColor(child(scheme, name)) ?? OFFICE_THEME[i]!);
    const custom = child(child(styles, "colors"), "indexedColors")?.children.map(({ attributes }) =>
      rgbDigits(attributes["rgb"]),
    );
    this.#indexed = INDEXED.map((color, i) => custom?.[i] ?? color);
  }

  /** `undefined` for an absent or automatic colour, and for the theme's own text colour: both mean « the default ». */
  text(color: XmlElement | undefined): string | undefined {
    const isDefault = color?.attributes["theme"] === "1" && !numberAttribute(color, "tint");
    return isDefault ? undefined : this.resolve(color);
  }

  /** `undefined` for an absent or automatic colour. */
  resolve(color: XmlElement | undefined): string | undefined {
    const digits = this.#baseDigits(color);
    if (digits === undefined) return undefined;
    return `#${withTint(digits, numberAttribute(color, "tint") ?? 0)}`;
  }

  #baseDigits(color: XmlElement | undefined): string | undefined {
    const rgb = rgbDigits(color?.attributes["rgb"]);
    if (rgb !== undefined) return rgb;
    const theme = numberAttribute(color, "theme");
    if (theme !== undefined) return this.#theme[theme];
    // 64 and 65 are the system's own foreground and background.
    const indexed = numberAttribute(color, "indexed");
    return indexed === undefined ? undefined : this.#indexed[indexed];
  }
}

/** `FFAABBCC` is `AABBCC`: Excel ignores the alpha of cell colours, and other writers leave it at 0. */
function rgbDigits(argb: string | undefined): string | undefined {
  return argb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(argb) ? argb.slice(-6).toUpperCase() : undefined;
}

function schemeColor(slot: XmlElement | undefined): string | undefined {
  const color = slot?.children[0];
  return rgbDigits(color?.attributes["lastClr"]) ?? rgbDigits(color?.attributes["val"]);
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens, in hue, saturation and lightness. */
function withTint(digits: string, tint: number): string {
  if (tint === 0) return digits;
  const { hue, saturation, lightness } = toHsl(digits);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, tinted)));
}

function toHsl(digits: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sector =
    max === red ? (green - blue) / spread : max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return { hue: (sector + 6) % 6, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (shift: number): string => {
    const position = (hue + shift) % 6;
    const share = Math.min(1, Math.max(0, Math.abs(position - 3) - 1));
    const value = lightness - chroma / 2 + chroma * share;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return (channel(0) + channel(4) + channel(2)).toUpperCase();
}
