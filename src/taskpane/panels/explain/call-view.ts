/** One call of a CNAM function, explained: what it read, its result, its steps. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { asTree } from "../../../functions/explain/as-tree";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { Locale } from "../../../i18n/locale";
import type { ExplainWords } from "../../../i18n/panels/explain";
import type { ExplainedArgument, ExplainedCall } from "../../../tools/explain/explained-cell";
import { formatRange } from "../../../workbook/address";
import { stepTree, type TreeState } from "./step-tree";
import { figures } from "../../views/figures";

export interface CallParts {
  readonly words: ExplainWords;
  readonly locale: Locale;
  readonly tree: TreeState;
  readonly redraw: () => void;
}

export function callView(call: ExplainedCall, index: number, parts: CallParts): TemplateResult {
  const { words, locale } = parts;
  const { explanation, functionId } = call;
  return html`<section class="stack wide-items" aria-labelledby=${`explain-call-${index}`}>
    <h3 id=${`explain-call-${index}`}>CNAM.${functionId}</h3>
    ${explanation ? resultView(call, words, locale) : nothing}
    ${call.args.map((argument) => unreadView(argument, words, locale))}
    ${explanation ? stepsView(call, index, parts) : nothing} ${argumentsView(call, words, locale)}
  </section>`;
}

function resultView({ explanation, row }: ExplainedCall, words: ExplainWords, locale: Locale): TemplateResult {
  const rows = explanation?.result ?? [];
  const convention = explanation?.convention?.[locale];
  // A whole table stands in the sheet already.
  const cells = row !== null || rows.length === 1 ? (rows[0] ?? []) : [];
  return figures([
    ...cells.map(({ heading, value }) => [heading ?? words.result, value[locale] || "—"] as const),
    ...(convention === undefined ? [] : [[words.convention, convention] as const]),
  ]);
}

function stepsView({ explanation, functionId }: ExplainedCall, index: number, parts: CallParts): TemplateResult {
  const { words, locale, tree, redraw } = parts;
  const nodes = explanation ? asTree(explanation, locale) : [];
  if (nodes.length === 0) return html`<p class="hint">${explanation?.convention ? words.noSteps : words.refused}</p>`;
  return stepTree(nodes, { id: `call-${index}`, label: words.steps(functionId), state: tree, redraw });
}

function unreadView(
  { name, read }: ExplainedArgument,
  words: ExplainWords,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (read.ok) return nothing;
  const tell = read.reason === "computation" ? words.unread : words.missing;
  return html`<p class="note ambiguous">${tell(name[locale], formulaToShow(read.text, locale))}</p>`;
}

function argumentsView({ args }: ExplainedCall, words: ExplainWords, locale: Locale): TemplateResult {
  return html`<details class="more">
    <summary>${words.arguments}</summary>
    <dl>
      ${args.map(
        ({ name, text, read }) =>
          html`<dt>${name[locale]}</dt>
            <dd>${text === "" ? words.leftOut : argumentText(text, read, words, locale)}</dd>`,
      )}
    </dl>
  </details>`;
}

function argumentText(text: string, read: ExplainedArgument["read"], words: ExplainWords, locale: Locale): string {
  const written = formulaToShow(text, locale);
  if (!read.ok) return written;
  const where = read.source && formatRange(read.source);
  const parts = [where === text ? undefined : where, read.isComputed ? words.present : undefined];
  const said = parts.filter((part) => part !== undefined).join(", ");
  return said === "" ? written : `${written} (${said})`;
}
