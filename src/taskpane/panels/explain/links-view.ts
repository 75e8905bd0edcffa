/** Where a figure that refers to others comes from: each way, from cell to cell, to a rule or to what was typed. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { Locale } from "../../../i18n/locale";
import type { ExplainWords } from "../../../i18n/panels/explain";
import type { FollowedCell, FollowedLinks, LinkEnd } from "../../../tools/explain/follow-links";
import { formatCell, formatRange } from "../../../workbook/address";

export interface LinksParts {
  readonly words: ExplainWords;
  readonly locale: Locale;
  /** The end whose computation is told below. */
  readonly told: LinkEnd | null;
  readonly tell: (end: LinkEnd) => void;
}

export function linksView({ from, ends, isCut }: FollowedLinks, parts: LinksParts): TemplateResult {
  const { words, locale } = parts;
  return html`<div class="stack wide-items">
    <p><strong>${words.cell} ${formatCell(from.row, from.column)}</strong></p>
    <p class="formula">${formulaToShow(from.formula, locale)}</p>
    <h3>${words.links(ends.length)}</h3>
    <p class="hint">${words.linksHelp}</p>
    <ol class="effects">
      ${ends.map((end) => endView(end, from.sheet, parts))}
    </ol>
    ${isCut ? html`<p class="hint">${words.linksCut}</p>` : nothing}
  </div>`;
}

function endView(end: LinkEnd, home: string, { words, told, tell }: LinksParts): TemplateResult {
  const last = end.path.at(-1);
  const title = last?.title ?? "";
  const way = end.path.map((cell) => `${placeOf(cell, home)}${alike(cell, words)}`).join(" ← ");
  return html`<li>
    ${
      end.kind === "rule"
        ? html`<button class="button" aria-pressed=${String(end === told)} @click=${() => tell(end)}>
            ${title === "" ? words.computed : title}
          </button>`
        : html`<strong>${words.typed}${words.colon}${title}</strong>`
    }
    <p class="hint">${way}</p>
  </li>`;
}

function placeOf({ sheet, row, column }: FollowedCell, home: string): string {
  return sheet === home ? formatCell(row, column) : formatRange({ sheet, row, column, rows: 1, columns: 1 });
}

/** A sum reads many cells alike: one of them is followed. */
function alike({ alike: count }: FollowedCell, words: ExplainWords): string {
  return count > 1 ? ` (${words.andAlike(count - 1)})` : "";
}
