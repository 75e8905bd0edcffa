/** Univer's colours are `#RGB`, `#RRGGBB` or `rgb(r, g, b)`, as the theme, a file or its colour picker wrote them. */
import type { Nullable } from "@univerjs/core";

const rgbFunction = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/;

function twoDigits(value: number): string {
  return value.toString(16).padStart(2, "0").toUpperCase();
}

/** The colour as `#RRGGBB` in capitals, so that equal colours are equal texts, or `undefined` when there is none the model can hold. */
export function toHex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(color))
    return `#${[...color.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const channels = rgbFunction.exec(color);
  return channels
    ? `#${channels
        .slice(1, 4)
        .map((channel) => twoDigits(Number(channel)))
        .join("")}`
    : undefined;
}
