/** `#RRGGBB` as styles write it, opaque. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
