/** Words in place of marks that the functions refuse, and the code to put instead of each. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AttachWords } from "../../../i18n/panels/attach";
import { codesFor, type RefusedToken } from "../../../tools/attach/refused-tokens";
import { markCodes, type MarkCode } from "../../../tools/reading/tokens";

export type TokenCodes = Readonly<Record<string, MarkCode | null>>;

export function tokenChoices(
  tokens: readonly RefusedToken[],
  codes: TokenCodes,
  words: AttachWords,
  choose: (codes: TokenCodes) => void,
): TemplateResult | typeof nothing {
  if (tokens.length === 0) return nothing;
  const inForce = codesFor(tokens, codes);
  return html`<fieldset class="choices">
    <legend>${words.tokens}</legend>
    <p class="hint">${words.tokenHelp}</p>
    ${tokens.map((token, index) => {
      const chosen = inForce[token.key] ?? null;
      return html`<div class="field">
        <label for=${`attach-token-${index}`}>${words.token(token.text, token.cells.length)}</label>
        <select
          id=${`attach-token-${index}`}
          @change=${(event: Event) => {
            const code = markCodes.find((one) => one === (event.target as HTMLSelectElement).value) ?? null;
            choose({ ...codes, [token.key]: code });
          }}
        >
          <option value="" .selected=${chosen === null}>${words.leave}</option>
          ${markCodes.map(
            (code) =>
              html`<option value=${code} .selected=${chosen === code}>
                ${words.codes[code]}${code === token.code ? words.proposed : nothing}
              </option>`,
          )}
        </select>
        ${token.notEnrolled ? html`<p class="hint">${words.notEnrolled}</p>` : nothing}
      </div>`;
    })}
  </fieldset>`;
}
