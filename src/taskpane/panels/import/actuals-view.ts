/** A journal to import: each account of charges with its line of the budget, and its totals against the file's. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportWords } from "../../../i18n/panels/import";
import type { Locale } from "../../../i18n/locale";
import { numberFormatter } from "../../../i18n/number-formatter";
import { fromCents, type Cents } from "../../../rules/exact/cents";
import { toNumber } from "../../../rules/exact/ratio";
import type { JournalAccount } from "../../../tools/import/actuals/journal";
import { figures } from "../../views/figures";
import { chargesOf, partiesOf, reviewOfActuals, withLine, withParty, type ActualsState } from "./actuals-state";
import { choiceField } from "../../views/choice-field";

export interface ActualsActions {
  update(changes: { readonly actuals: ActualsState }): void;
}

/** Rows that do not read are listed so far: the file is to be mended, not read here. */
const LISTED = 20;

export function actualsView(
  state: ActualsState,
  actions: ActualsActions,
  words: ImportWords,
  locale: Locale,
  prepare: () => TemplateResult,
): TemplateResult {
  const { actuals } = words;
  const { journal, register } = state;
  const review = reviewOfActuals(state);
  if (!register || !review) return html`<p class="empty" role="status">${actuals.noFile}</p>`;
  const euros = (cents: Cents): string =>
    numberFormatter(locale, { style: "currency", currency: "EUR" }).format(toNumber(fromCents(cents)));
  const facts: readonly (readonly [string, string])[] = [
    [actuals.debit, euros(journal.debit)],
    [actuals.credit, euros(journal.credit)],
    [actuals.retained, euros(review.retained)],
    [actuals.outside, euros(review.outside)],
    [actuals.gap, euros(review.whole - review.retained - review.outside)],
    [actuals.added, String(review.added.length)],
    [actuals.there, String(review.there)],
  ];
  const charges = journal.accounts.filter(({ isCharge }) => isCharge);
  const problem = obstacle(state, words);
  return html`${partyField(state, actions, words)}
    <fieldset class="choices">
      <legend>${actuals.accounts}</legend>
      ${charges.map((account) => accountField(account, state, actions, words, euros))}
    </fieldset>
    ${figures(facts)} ${unreadView(state, words)}
    ${problem === null ? prepare() : html`<p class="empty" role="status">${problem}</p>`}`;
}

/** What keeps the journal from being imported. */
function obstacle(state: ActualsState, { actuals }: ImportWords): string | null {
  const review = reviewOfActuals(state);
  if (!review) return actuals.noFile;
  if (state.journal.unread.length > 0) return actuals.toMend(state.journal.unread.length);
  if (review.unsaid.length > 0) return actuals.toSay(review.unsaid.length);
  if (review.added.length === 0) return actuals.nothing;
  return review.missingRows > 0 ? actuals.missingRows(review.missingRows) : null;
}

function partyField(state: ActualsState, actions: ActualsActions, { actuals }: ImportWords): TemplateResult {
  const parties = partiesOf(state);
  return choiceField({
    id: "import-party",
    label: actuals.party,
    options: parties,
    chosen: state.party,
    nameOf: (party) => party,
    choose: (party) => actions.update({ actuals: withParty(state, party) }),
  });
}

function accountField(
  { account, name, entries }: JournalAccount,
  state: ActualsState,
  actions: ActualsActions,
  { actuals }: ImportWords,
  euros: (cents: Cents) => string,
): TemplateResult {
  const charges = chargesOf(state);
  const line = state.lines[account];
  const called = [account, name].filter((part) => part !== "").join(" ");
  const sum = entries.reduce((total, { cents }) => total + cents, 0n);
  const choose = (event: Event): void => {
    const at = (event.target as HTMLSelectElement).selectedIndex;
    const charge = charges[at - 2];
    const said = at === 1 ? { isOutside: true as const } : charge === undefined ? null : { party: state.party, charge };
    actions.update({ actuals: withLine(state, account, said) });
  };
  const isOutside = line !== undefined && "isOutside" in line;
  const chosen = line !== undefined && "charge" in line ? line.charge : null;
  return html`<div class="field">
    <span><strong>${called}</strong> · ${actuals.entries(entries.length)} · ${euros(sum)}</span>
    <select aria-label=${actuals.lineOf(called)} @change=${choose}>
      <option ?selected=${line === undefined}>${actuals.toChoose}</option>
      <option ?selected=${isOutside}>${actuals.notOurs}</option>
      ${charges.map((charge) => html`<option ?selected=${charge === chosen}>${charge}</option>`)}
    </select>
  </div>`;
}

function unreadView({ journal: { unread } }: ActualsState, words: ImportWords): TemplateResult | typeof nothing {
  if (unread.length === 0) return nothing;
  return html`<details class="more" open>
    <summary>${words.actuals.unread}</summary>
    <ul class="effects">
      ${unread.slice(0, LISTED).map(({ row, text }) => html`<li>${words.lists.row(row + 1)} · ${text}</li>`)}
      ${unread.length > LISTED ? html`<li>${words.lists.more(unread.length - LISTED)}</li>` : nothing}
    </ul>
  </details>`;
}
