/** The little Markdown that the reference is written in. */
import type { Locale } from "../../../i18n/locale";
import { typographic } from "../../../i18n/typography";

/** Prose, with what Markdown would read as its own signs made plain. */
export function prose(text: string, locale: Locale): string {
  return typographic(text, locale).replace(/</g, "&lt;").replace(/\*/g, "\\*").replace(/\n/g, " ");
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A table without padding: the reference is long, and read as a page. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows].map(tableRow).join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
}

/** Lines of one cell. */
export function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("<br>");
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Blocks with a blank line between, empty ones left out. */
export function page(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
