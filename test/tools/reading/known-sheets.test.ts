/** Sheets that were misread once, each with its right reading: right, or asked. « ? » is likely, « ?? » unsure: asked. */
import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { knownSheets, sheetOfKnown } from "./known-sheets";
import { summaries } from "./summary";

const expected: Readonly<Record<string, readonly string[]>> = {
  "K01 scale /10 in heading is not applied by Brancher": [
    "A1:D7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark continuous /10 | D mark exam /20",
    "-: CD convention",
  ],
  "K01b barème row": [
    "A1:D8 learnerPerRow, 2 scale, 6 people",
    "A lastName | B firstName | C mark continuous /10 | D mark exam /40",
    "-: CD convention",
  ],
  "K02 one assessment word among unit titles": [
    "A1:F7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Comptabilité /20 | D mark Droit social /20 | E mark Marketing /20 | F mark Stage project /20",
    "Comptabilité: C single",
    "Droit social: D single",
    "Marketing: E single",
    "Stage: F single",
  ],
  "K03 three bands: the middle one is taken as the unit": [
    "A1:H9 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Gestion grade /20 | D credits Gestion | E mark Compta /20?? | F mark Langues grade /20 | G credits Langues | H mark Anglais /20",
    "Gestion: C single",
    "Compta: E single",
    "Langues: F single",
    "Anglais: H single",
    "asks units E",
  ],
  "K03b form: same word carried over all marks": [
    "A1:G8 learnerPerRow, 6 people",
    "A learnerNumber? | B lastName | C firstName | D mark /20 | E scale | F mark /20 | G scale",
    "-: DF unsaid",
    "asks grade D",
    "asks grade F",
    "asks weights DF",
  ],
  "K04 placeholder number on every row merges the people": [
    "A1:D7 learnerPerRow, 6 people",
    "A lastName | B firstName | C learnerNumber | D mark /20",
    "-: D single",
    "6 placeholders",
  ],
  "K05 technical id of a row beside the learner's id": [
    "A1:D7 learnerAndUnitPerRow, 6 people",
    "A lineNumber? | B learnerNumber | C unit | D mark /20",
    "-: D single",
    "same 2 5",
    "same 3 6",
    "same 4 7",
  ],
  "K06 long list: one row per learner and subject": [
    "A1:C7 learnerAndUnitPerRow, 6 people",
    "A fullName | B unit | C mark /20",
    "-: C single",
    "name 2 3",
    "name 4 5",
    "name 6 7",
  ],
  "K07 audit blind under unit titles": [
    "A1:D7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Comptabilité /20 | D mark Droit social /20",
    "Comptabilité: C single",
    "Droit social: D single",
  ],
  "K08 a column with >10% unknown words is dropped": [
    "A1:D7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Comptabilité /20 | D mark Droit social /20",
    "Comptabilité: C single",
    "Droit social: D single",
    "odd C3",
  ],
  "K09 out-of-range mark drops the column (4 learners)": [
    "A1:D5 learnerPerRow, 4 people",
    "A lastName | B firstName | C mark Comptabilité /20 | D mark Droit social /20",
    "Comptabilité: C single",
    "Droit social: D single",
  ],
  "K10 nearly empty columns under titles": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Comptabilité /20 | D mark Droit social /20?? | E mark ANG1 /20??",
    "Comptabilité: C single",
    "Droit social: D single",
    "ANG1: E single",
    "asks units E",
    "asks scale D",
  ],
  "K11 marks written « 12,5 / 20 »": [
    "A1:C7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark /cells",
    "-: C single",
  ],
  "K12 numbered assessments unknown": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark continuous /20 | D mark continuous /20 | E mark continuous /20",
    "-: CDE unsaid",
    "asks weights CDE",
  ],
  "K13 grade among assessments (médian)": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark continuous /20 | D mark continuous /20 | E mark exam /20",
    "-: CDE unsaid",
    "asks weights CDE",
  ],
  "K14 budget with a person whose title holds « projet »": [
    "A1:D5 notMarks",
    "A label? | B other | C other | D amount",
  ],
  "K14b blank budget with « Projeté »": ["A1:D5 notMarks, 5 total", "A nature | B amount? | C amount? | D amount"],
  "K15 merged last heading hides the amounts": ["A2:D8 notMarks, 8 total", "A label? | B amount | C label? | D amount"],
  "K16 rates line before the real headings": [
    "A3:E4 notMarks",
    "A rate | C amount? | D other | E other",
    "A7:E10 notMarks",
    "A label? | B label | C other | D other | E other",
  ],
  "K17 quote: unlabelled label column": ["A2:D7 notMarks, 7 total", "B quantity | C rate | D amount"],
  "K17b devis": ["A1:D4 notMarks", "A label? | B quantity | C rate | D amount"],
  "K18 no headings, « abs » in a data row": [],
  "K19 MS-DOS csv (CP850)": [
    "A1:E4 learnerPerRow, 3 people",
    "A lineNumber | B lastName | C firstName | D mark continuous /20 | E mark exam /20",
    "-: DE convention",
  ],
  "K20 camelCase headings": [
    "A1:E7 learnerPerRow, 6 people",
    "A learnerNumber | B lastName? | C firstName | D mark continuous /20 | E mark exam /20",
    "-: DE convention",
  ],
  "K21 Apogée web entry form": [
    "A10:G13 learnerPerRow, 3 people",
    "A learnerNumber | B lastName | C firstName | D other | E mark 1 /100 | F scale | G other",
    "-: E single",
  ],
  "K22 bands separated by blank rows": [
    "A3:I13 learnerPerRow, 6 people",
    "A learnerNumber | B lastName | C firstName | D mark UE Gestion 1 /20 | E scale UE Gestion 1 | F status UE Gestion 1 | G mark UE Langues 1 /20 | H scale UE Langues 1 | I status UE Langues 1",
    "UE Gestion: D single",
    "UE Langues: G single",
  ],
  "K23 identifier under an unknown heading, no name": [
    "A1:D5 learnerPerRow, 4 people",
    "A learnerNumber? | B mark continuous /20 | C mark continuous /20 | D mark exam /20",
    "-: BCD unsaid",
    "asks who A",
    "asks weights BCD",
  ],
  "K24 list of things headed « Nom »": [
    "A1:E4 notMarks, 3 people",
    "A lastName | B other | C quantity | D rate | E other",
  ],
  "K25 modification date column named (note)": [
    "A1:D4 learnerPerRow, 3 people",
    "A fullName | B mark /20 | C scale | D date",
    "-: B single",
  ],
  "K26 unit heading over the names": [
    "A1:C4 learnerPerRow, 3 people",
    "A fullName? | B mark 1 /20 | C mark 2 /20",
    "GST101: B/C single",
    "asks who A",
  ],
  "K27 NPEC by diploma code (older list)": [
    "A2:F5 notMarks",
    "A lineNumber? | B label? | C unit? | D label? | E amount | F status",
  ],
  "K28 repeated module and its project share a code": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark WEB2 /20?? | D mark SAE WEB2 /20 | E mark ALG3 /20??",
    "WEB2: C single",
    "SAE WEB2: D single",
    "ALG3: E single",
    "asks units CE",
  ],
  "K29 two sides unbalanced": ["A1:D4 notMarks, 4 total", "A label? | B amount | C label? | D amount"],
  "K30 « Budget total » closes the list": ["A1:B5 notMarks, 5 total", "A other | B rate"],
  "K31 criteria grid: the mark and its parts": [
    "A1:H7 learnerPerRow, 6 people",
    "A lineNumber | B lastName | C firstName | D mark /20 | E criterion | F criterion | G criterion | H criterion",
    "-: D single",
  ],
  "K32 attendance by day numbers": [
    "A1:O7 attendance, 6 people",
    "A lineNumber | B lastName | C group | D other | E other | F other | G other | H other | I other | J other | K other | L other | M other | N other | O other",
  ],
  "K33 few distinct whole marks drop a unit": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark Sport /20?? | D mark Droit social /20 | E mark Anglais /20",
    "Sport: C single",
    "Droit social: D single",
    "Anglais: E single",
    "asks units C",
  ],
  "K16b second row of headings under a rates line": [
    "A3:F4 notMarks",
    "A label? | C amount? | D amount? | E amount? | F other",
    "A7:F12 notMarks, 12 total",
    "A label? | B other | C other | D other | E other | F other",
  ],
  "K35 codes cut at a dash": [
    "A1:H8 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark LPGRH-5 /20 | D status LPGRH-5 | E mark LPGRH-5-S1 /20 | F status LPGRH-5-S1 | G mark LPGRH-5-S1-U2 /20 | H status LPGRH-5-S1-U2",
    "LPGRH-5: C single",
    "LPGRH-5-S1: E single",
    "LPGRH-5-S1-U2: G single",
  ],
  "K36 points jury": [
    "A1:E7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark /20 | D juryPoints | E status",
    "-: C single",
  ],
  "K37 English platform headings in one word": [
    "A1:E7 learnerPerRow, 6 people",
    "A learnerNumber | B firstName | C lastName | D email | E mark /20",
    "-: E single",
  ],
  "K38 group of letters under a code heading": [
    "A1:E7 learnerPerRow, 6 people",
    "A learnerNumber | B lastName | C other | D mark UE11 /20 | E mark BMUSIQS1 /20",
    "UE11: D single",
    "BMUSIQS1: E single",
  ],
  "K39 a text amount among amounts": ["A1:B5 notMarks", "A nature | B amount"],
  "K40 percent scale 0-100 with total of correct answers": [
    "A1:D7 learnerPerRow, 6 people",
    "A fullName | B mark /100 | C quantity? | D other",
    "-: B single",
  ],
  "K41 audit: both sides": ["A1:D4 notMarks, 4 total", "A label? | B amount | C label? | D amount"],
  "K42 weights in columns of their own": [
    "A1:F7 learnerPerRow, 6 people",
    "A lastName | B firstName | C mark continuous /20 | D mark exam /20 | E coefficient | F coefficient",
    "-: CD 0.3:0.7",
  ],
  "K22b csv with CR CR LF line ends": [
    "A2:I7 learnerPerRow, 3 people",
    "A learnerNumber | B lastName | C firstName | D mark GST1 1 /20 | E scale GST1 1 | F status GST1 1 | G mark LNG1 1 /20 | H scale LNG1 1 | I status LNG1 1",
    "GST1: D single",
    "LNG1: G single",
  ],
  "K22c same csv with CR LF": [
    "A2:I7 learnerPerRow, 3 people",
    "A learnerNumber | B lastName | C firstName | D mark GST1 1 /20 | E scale GST1 1 | F status GST1 1 | G mark LNG1 1 /20 | H scale LNG1 1 | I status LNG1 1",
    "GST1: D single",
    "LNG1: G single",
  ],
  "K16c as K16b with more lines": [
    "A3:F4 notMarks",
    "A label? | C amount? | D amount? | E amount? | F other",
    "A7:F15 notMarks, 15 total",
    "A label? | B other | C lineNumber? | D lineNumber? | E other | F other",
  ],
  "K44 Apogée: birth date in the first-name column": [
    "A6:F8 learnerPerRow, 2 people",
    "A learnerNumber? | B lastName? | C date? | D mark apoL_a04_naissance /20?? | E mark apoL_c0001 /20?? | F other",
    "apoL_a04_naissance: D single",
    "apoL_c0001: E single",
    "asks who AB",
    "asks units DE",
  ],
  "K45 equal twin columns: final mark and kept mark both imported": [
    "A1:G5 learnerPerRow, 2 people",
    "A learnerNumber | B lastName | C firstName | D mark LP1 grade /20 | E scale LP1 | F mark LP1 grade /20 | G scale LP1",
    "LP1: D single",
    "asks kept DF",
  ],
};

describe("a sheet that was misread", () => {
  it.each(knownSheets.map((known) => [known.id, known] as const))("%s", (id, known) => {
    expect(summaries(readSheet(sheetOfKnown(known)))).toEqual(expected[id]);
  });

  it("is known case by case", () => {
    expect(knownSheets.map(({ id }) => id)).toEqual(Object.keys(expected));
  });
});
