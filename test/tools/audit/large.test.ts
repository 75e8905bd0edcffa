import { describe, expect, it } from "vitest";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { conventionById } from "../../../src/conventions";
import { sheetOf } from "../support/workbooks";
import { f } from "./support";

const CODES = [
  "USSA24",
  "USSA25",
  "USSA26",
  "USSA27",
  "USSA28",
  "USSA29",
  "USSA2A",
  "USSA2B",
  "USSA2C",
  "USSA2D",
  "USSA2E",
  "UASA06",
  "TED001",
  "UASA0R",
];
const LEARNERS = 5000;
const SECONDS = 2;

/** Every learner has a name of their own, marks in every unit, a mean and a decision. */
const large = sheetOf("Notes", [
  ["Promotion entière"],
  [],
  ["Nom", "Prénom", ...CODES, "Moyenne", "Décision"],
  ...Array.from({ length: LEARNERS }, (_, index) => [
    `NOM${"ABCDEFGHIJ".charAt(index % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 10) % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 100) % 10)}${"ABCDEFGHIJ".charAt(Math.floor(index / 1000))}`,
    "Anne",
    ...CODES.map((_code, unit) => ((index * 7 + unit * 3) % 41) / 2),
    f(`=CNAM.AVERAGE(C${index + 4}:P${index + 4},C$2:P$2,CNAM_REGLES)`, 12),
    f(`=IF(Q${index + 4}>=10,"Admis","Ajourné")`, "Admis"),
  ]),
]);

describe("five thousand learners of fourteen units", () => {
  it(`are looked over in ${SECONDS} seconds`, () => {
    const options = { convention: conventionById("gessms-2026")! };
    auditWorkbook(
      {
        sheets: [
          sheetOf("Petit", [
            ["Apprenant", "USSA24"],
            ["ALVES Inès", 12],
          ]),
        ],
        names: [],
      },
      options,
    );
    // Processor time: what else the machine does is none of the audit's.
    const times = [1, 2].map(() => {
      const start = process.cpuUsage();
      const findings = auditWorkbook({ sheets: [large], names: [] }, options);
      const { user, system } = process.cpuUsage(start);
      expect(findings.map(({ check }) => check)).toEqual(["headcountOutside"]);
      return (user + system) / 1e6;
    });
    expect(Math.min(...times)).toBeLessThan(SECONDS);
  });
});
