/** What accounts keep as text: how it is read, what is to be typed again, and what « 7.300 » is. */
import { html, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import { attachWords } from "../../../i18n/panels/attach";
import type { DecimalSign } from "../../../spreadsheet/cell/number-text";
import type { DecimalSigns, TypedCell, TypedColumn } from "../../../tools/attach/accounts/typed-amounts";
import { formatCell } from "../../../workbook/address";
import { valueText } from "../../value-text";
import { radioOptions } from "../../views/radio-options";
import type { AttachActions } from "./attach-state";

/** « 7.300 »: a thousand, or a decimal. */
export function signView(
  { key, sheet, heading, column, twofold }: TypedColumn,
  signs: DecimalSigns,
  locale: Locale,
  { update }: Pick<AttachActions, "update">,
): TemplateResult {
  const { typed: words } = attachWords[locale].accounts;
  const [first] = twofold;
  if (!first) return html``;
  const isPoint = first.text.includes(".");
  const sign = words.signs[isPoint ? "." : ","];
  const thousands = words.thousands(numberText(first.thousands, locale), sign);
  const decimals = words.decimals(numberText(first.decimals, locale), sign);
  const radios = {
    name: `sign-${key}`,
    chosen: signs[key] ?? null,
    labels: isPoint ? { ",": thousands, ".": decimals } : { ".": thousands, ",": decimals },
    choose: (chosen: DecimalSign) => update({ signs: { ...signs, [key]: chosen } }),
  };
  return html`<fieldset class="choices">
    <legend>${words.asked(sheet, heading, formatCell(first.row, column), first.text, twofold.length)}</legend>
    ${radioOptions(isPoint ? [",", "."] : [".", ","], radios)}
  </fieldset>`;
}

/** What is typed as text is told before anything is written: how it is read, or what to type again. */
export function typedNotes(columns: readonly TypedColumn[], locale: Locale): readonly string[] {
  const { typed: words } = attachWords[locale].accounts;
  return columns.flatMap(({ sheet, heading, column, plain, twofold, sign, unread }) => {
    const cell = ({ row }: TypedCell): string => formatCell(row, column);
    const [first, either] = [plain[0], sign === null ? undefined : twofold[0]];
    const meant = either && (either.text.includes(sign ?? "") ? either.decimals : either.thousands);
    return [
      ...(first
        ? [words.plain(sheet, heading, plain.length, cell(first), first.text, numberText(first.value, locale))]
        : []),
      ...(either && meant !== undefined
        ? [words.asTheRest(sheet, heading, cell(either), either.text, numberText(meant, locale))]
        : []),
      ...unread.map((one) => words.unread(sheet, cell(one), one.text)),
    ];
  });
}

function numberText(value: number, locale: Locale): string {
  return valueText(value, "#,##0", locale);
}
