/** `CNAM.DIPLOMA`: whether each learner is awarded the diploma, and every condition that is not met. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import { toNumber } from "../../rules/exact/ratio";
import type { Candidate } from "../../rules/grading/candidate";
import { decideDiploma } from "../../rules/grading/diploma";
import type { DiplomaRules } from "../../rules/grading/diploma-rules";
import type { GradingRules } from "../../rules/grading/grading-rules";
import { defineFunction } from "../define-function";
import { Rejection } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import type { ResultColumn } from "../table/columns";
import { lineUp } from "../table/line-up";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { readLevel, readMonths } from "./attainments";
import { diplomaColumns, diplomaColumnsInGeneral, type DiplomaColumnId } from "./diploma-columns";
import { diplomaRulesOf } from "./diploma-rules";
import { reasonsText } from "./reason-text";
import { readStandings, readUnits, statusRequired, type ReadUnit } from "./unit-standings";

const { headings } = marksMessages;

const RESULTS: readonly ResultColumn[] = [
  { heading: headings.diploma.decision },
  { heading: headings.diploma.mean, format: "mark" },
  { heading: headings.diploma.credits, format: "number" },
  { heading: headings.diploma.reasons },
];

export const diploma = defineFunction({
  id: "DIPLOMA",
  category: "marks",
  summary: {
    fr: "Décision du diplôme pour chaque apprenant, avec sa moyenne, ses crédits et toutes les conditions non remplies.",
    en: "The diploma’s decision for each learner, with the mean, the credits and every condition that is not met.",
  },
  returns: {
    fr: "Une ligne par apprenant : Admis, Session 2, Ajourné ou En attente ; moyenne ; ECTS ; motifs avec leur article",
    en: "A row per learner: Admis, Session 2, Ajourné or En attente; mean; ECTS; reasons with their article",
  },
  parameters: [{ id: "table", columns: diplomaColumnsInGeneral }],
  results: RESULTS,
  card: true,
  example: {
    formula: '=CNAM.DIPLOMA({"UE1","UE2";12,9},{"unit.UE1",4;"unit.UE2",6})',
  },
  run: (call) => {
    const asked = diplomaRulesOf(call.rules);
    if (asked instanceof Rejection) return asked;
    const table = readTable(call, "table", diplomaColumns(call, asked));
    if (table instanceof Rejection) return table;
    // Where a unit stands for the language, the table may leave the level out.
    const rules = table.has("language") || asked.languageUnits.length === 0 ? asked : { ...asked, language: null };
    const grading = gradingRulesOf(call.rules);
    const codes = rules.units.map(({ code }) => code);
    const units = readUnits(call.rules, codes);
    return lineUp(call, table, RESULTS, (row) => {
      const candidate = readCandidate(row, units, rules, grading);
      if (row.problem) return row.problem;
      const outcome = decideDiploma(candidate, rules, grading, call.traceOf(row.index));
      if (!outcome.ok) return statusRequired(row, codes, Number(outcome.issues[0]?.params["unit"]));
      const { decision, mean, credits, reasons } = outcome.value;
      return [
        marksMessages.decision[decision],
        mean === null ? "" : toNumber(mean),
        toNumber(credits),
        reasonsText(reasons, call.rules),
      ];
    });
  },
});

/** Only what the rules ask for is read: a wrong cell of a column that decides nothing refuses nobody. */
function readCandidate(
  row: TableRow<DiplomaColumnId>,
  units: readonly ReadUnit[],
  rules: DiplomaRules,
  grading: GradingRules,
): Candidate {
  const isCompensation = rules.mode === "compensation";
  const speaksFrench = rules.french === null || row.yesNo("frenchSpeaker", true) !== false;
  return {
    units: readStandings(grading, row, units),
    language: rules.language === null ? NOT_ASKED : readLevel(row, "language"),
    speaksFrench,
    french: speaksFrench ? NOT_ASKED : readLevel(row, "french"),
    experience: rules.experienceMonths === null ? NOT_ASKED : readMonths(row, "experience"),
    mobility: rules.mobilityMonths === null ? NOT_ASKED : readMonths(row, "mobility"),
    firstValidation: isCompensation ? row.date("firstValidation") : null,
    juryDate: isCompensation ? row.date("juryDate") : null,
  };
}

const NOT_ASKED = { kind: "unknown" } as const;
