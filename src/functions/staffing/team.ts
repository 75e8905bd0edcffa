/** `CNAM.TEAM`: a teaching team against what its convention asks. */
import { de } from "../../i18n/fr/grammar";
import { governanceMessages as words } from "../../i18n/fr/messages/governance";
import { messages } from "../../i18n/fr/messages";
import { toNumber } from "../../rules/exact/ratio";
import { controlTeam, type Control } from "../../rules/staffing/controls";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { withHeadings } from "../display";
import type { Result, ResultValue } from "../host";
import { missing, Rejection } from "../rejection";
import { readTeam } from "./read-team";
import { partiesOf, staffingRulesOf } from "./staffing-rules";
import { teamColumns, teamResults } from "./team-columns";

export const team = defineFunction({
  id: "TEAM",
  category: "governance",
  summary: {
    fr: "L’équipe pédagogique face aux exigences de la convention : parts minimales, agréments, unités sans intervenant agréé.",
    en: "The teaching team against what the convention asks: least shares, agréments, units without an approved instructor.",
  },
  returns: {
    fr: "Une ligne par contrôle : valeur, minimum, verdict, détail, source",
    en: "A row per control: value, minimum, verdict, detail, source",
  },
  parameters: [{ id: "table", columns: teamColumns }],
  results: teamResults,
  example: {
    formula:
      '=CNAM.TEAM({"intervenant","unité","heures","statut","agrément";"A","USSA24",6,"EC","oui";"B","USSA24",24,"pro","oui"},"gessms-2026")',
  },
  run: (call) => {
    const rules = staffingRulesOf(call.rules);
    const assignments = readTeam(call);
    if (assignments instanceof Rejection) return assignments;
    const controls = controlTeam(assignments, rules, (row) => call.traceOf(row));
    if (controls.length === 0)
      return missing(messages.keyNotInConvention("staffing.researchers.people", call.rules.convention.id));
    return render(call, controls);
  },
});

function render(call: Call, controls: readonly Control[]): Result {
  return withHeadings(
    call.rules,
    teamResults.map(({ heading }) => heading),
    controls.map((control) => renderControl(call, control)),
  );
}

function renderControl(call: Call, control: Control): readonly ResultValue[] {
  const { id, party, value, minimum, verdict, detail, key } = control;
  const name = partiesOf(call.rules).find(({ part }) => part === party)?.name;
  return [
    name === undefined ? words.control[id] : `${words.control[id]} ${de(name)}`,
    value === null ? "" : toNumber(value),
    minimum === null ? "" : toNumber(minimum),
    words.verdict[verdict],
    listed(detail),
    call.rules.source(key) ?? "",
  ];
}

/** A cell holds so many characters: a long list is cut, and says so. */
const MOST_LISTED = 30;

function listed(names: readonly string[]): string {
  if (names.length <= MOST_LISTED) return names.join(" ; ");
  return [...names.slice(0, MOST_LISTED), words.andOthers(names.length - MOST_LISTED)].join(" ; ");
}
