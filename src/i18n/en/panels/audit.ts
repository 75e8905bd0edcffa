/** Words of the tool « Contrôler ». */
import { counted } from "../grammar";
import type { audit as french, AuditedCheck, CheckWords, Say } from "../../fr/panels/audit";

const damaged = (say: Say): string => {
  switch (say("about")) {
    case "columns":
      return `Corrected columns of “${say("sheet")}”`;
    case "ignored":
      return "Findings set aside";
    case "accounts":
      return "Accounts mapped to charges";
    case "variance":
      return "Variance tolerated between forecast and actual";
    case "digest":
      return "Salt of a frozen workbook’s digest";
    default:
      return "The workbook’s convention";
  }
};

const some = (say: Say, one: string, several: string): string =>
  say("count") === "1" ? `1 ${one}` : `${say("count")} ${several}`;

const contractOf = (say: Say): string =>
  `Contract ${say("contract")}${say("learner") === "" ? "" : ` (${say("learner")})`}`;

function rulesNameProblem(problem: string, formula: string): string {
  switch (problem) {
    case "missing":
      return "Formulas read CNAM_REGLES, but the workbook has no name like that.";
    case "error":
      return `CNAM_REGLES is a broken reference or an error: ${formula}.`;
    case "noSheet":
      return `CNAM_REGLES refers to a sheet that does not exist: ${formula}.`;
    case "otherWorkbook":
      return `CNAM_REGLES reads another workbook: ${formula}.`;
    case "constant":
      return `CNAM_REGLES is a constant, ${formula}: no sheet of the workbook can change it.`;
    case "whole":
      return `CNAM_REGLES refers to whole columns or rows, ${formula}: whatever is written there becomes a rule.`;
    default:
      return `CNAM_REGLES refers to blank cells only: ${formula}.`;
  }
}

const checks: Readonly<Record<AuditedCheck, CheckWords>> = {
  marksOutOfRange: {
    title: "Mark off its scale",
    why: "A negative mark, or one above the scale, falsifies the mean or is refused.",
    remedy: "Correct the mark, or state the scale in the heading (“/40”).",
    found: (say) => `${say("learner")}, ${say("column")}: ${say("mark")} is not between 0 and ${say("scale")}.`,
  },
  marksAsDates: {
    title: "Mark turned into a date",
    why: "The spreadsheet took “8.5” for 8 May: the cell no longer holds a mark.",
    remedy: "Set the cell’s format to General and type the mark again, with a comma in French.",
    found: (say) =>
      `${say("learner")}, ${say("column")}: the cell holds ${say("date")}; the mark was most likely ${say("typed")}.`,
  },
  unknownCodes: {
    title: "Unknown code among marks",
    why: "The functions refuse a word they do not know; a spreadsheet’s own average leaves it out in silence.",
    remedy: "Replace it with a mark or a code: ABI, ABJ, DIS, NEU, VES, VAE, ACQ, V, NV.",
    found: (say) => {
      const where = `“${say("text")}” in ${say("column")} (${some(say, "cell", "cells")})`;
      return say("meant") === ""
        ? `${where} is neither a mark nor a known code.`
        : `${where}: the code is ${say("meant")}.`;
    },
  },
  dashesInMarks: {
    title: "Dash in place of a mark",
    why: "A dash may mean “not enrolled”, “absent” or “not marked yet”: nobody can tell, and it is never a 0.",
    remedy: "Empty the cell if the mark is to come, type NEU if the test does not count, ABI or ABJ for an absence.",
    found: (say) => `“${say("text")}” in ${say("column")}: ${some(say, "cell", "cells")}.`,
  },
  marksAsText: {
    title: "Mark typed as text",
    why: "The CNAM functions read it, but a spreadsheet’s own average or sort leaves it out.",
    remedy: "“Fix” replaces it with the same number.",
    found: (say) =>
      `${say("column")}: ${some(say, "mark is text", "marks are text")}, for instance “${say("example")}”.`,
  },
  marksReadFromBlanks: {
    title: "Mark read from a blank cell",
    why: "A formula that points at a blank cell gives 0: a missing mark becomes a zero.",
    remedy: "“Fix” leaves the cell empty as long as the mark is missing.",
    found: (say) =>
      `${say("column")}: ${some(say, "zero comes from a blank cell", "zeros come from blank cells")} (${say("formula")}).`,
  },
  blanksInFinishedColumns: {
    title: "Mark missing in a filled column",
    why: "Nearly everybody has theirs: without it the learner’s unit stays pending.",
    remedy: "Type the mark, or a code: ABI, ABJ, NEU, DIS.",
    found: (say) =>
      `${say("column")}: ${some(say, "mark is missing", "marks are missing")} (${say("learner")}${say("count") === "1" ? "" : "…"}), ${say("filled")} are there.`,
  },
  secondSessionWhenValidated: {
    title: "Session 2 on a validated unit",
    why: "The convention keeps the second session for units that are not validated.",
    remedy: "Clear the session 2 mark, or check that of the first session.",
    found: (say) => `${say("learner")} already validated ${say("unit")} in the first session.`,
  },
  duplicatedLearners: {
    title: "Learner given twice",
    why: "A person on two rows counts twice in the headcount and in the means.",
    remedy: "Keep one row; for namesakes, add their numbers.",
    found: (say) =>
      say("learner") === say("other")
        ? `${say("learner")} is on ${say("count")} rows.`
        : `“${say("learner")}” and “${say("other")}” look like the same person.`,
  },
  spacesInNames: {
    title: "Spaces too many in a name",
    why: "“DUPONT  Léa” and “DUPONT Léa” no longer match from one list to the other.",
    remedy: "“Fix” takes the extra spaces away.",
    found: (say) => `${say("column")}: ${some(say, "cell", "cells")}, for instance “${say("example")}”.`,
  },
  headcountOutside: {
    title: "Headcount out of bounds",
    why: "The convention sets the headcount of a cohort.",
    remedy: "Check the list, or have the parties acknowledge it.",
    found: (say) => {
      const group = say("group") === "" ? "" : ` in group ${say("group")}`;
      return say("most") === ""
        ? `${say("count")} learners${group}: the cohort opens from ${say("least")}.`
        : `${say("count")} learners${group}, for ${say("most")} at most.`;
    },
  },
  weightsSum: {
    title: "Weights that do not make 100%",
    why: "The shares of a unit’s assessments complete one another; otherwise one of them is wrong.",
    remedy: "Correct the share that is wrong.",
    found: (say) => `${say("unit")}: the shares make ${say("sum")} instead of 1.`,
  },
  creditsTotal: {
    title: "Total of the ECTS credits",
    why: "The units of the diploma make a set number of credits.",
    remedy: "Look for the unit whose credits are wrong, or the one that is missing.",
    found: (say) => `The ${say("units")} units make ${say("sum")} ECTS instead of ${say("total")}.`,
  },
  creditsUnlikeCatalogue: {
    title: "Credits unlike the convention’s",
    why: "The unit’s credits are set by the convention.",
    remedy: "Correct the credits on the sheet, or in the rules sheet if they have changed.",
    found: (say) => `${say("unit")}: ${say("credits")} ECTS here, ${say("wanted")} in the rules.`,
  },
  semesterCredits: {
    title: "ECTS of a semester",
    why: "Each semester carries the same number of credits.",
    remedy: "Check the units of the semester.",
    found: (say) => `Semester ${say("semester")}: ${say("sum")} ECTS instead of ${say("wanted")}.`,
  },
  companyShare: {
    title: "Share of credits in company",
    why: "The programme bounds the share of credits earned in company.",
    remedy: "Look at the credits of the professional sequences again.",
    found: (say) =>
      say("most") === ""
        ? `${say("share")}% of the credits in company, for ${say("least")}% at least.`
        : `${say("share")}% of the credits in company, for ${say("most")}% at most.`,
  },
  programmeHours: {
    title: "Hours of the programme",
    why: "The programme does not exceed a number of taught hours.",
    remedy: "Cut the hours, or check that no line counts twice.",
    found: (say) => `${say("sum")} taught hours, for ${say("most")} at most: ${say("over")} too many.`,
  },
  statedTotal: {
    title: "Total unlike its lines",
    why: "A total typed by hand no longer follows its lines.",
    remedy: "Replace the number with a sum, or look for the wrong line.",
    found: (say) =>
      `“${say("label")}” shows ${say("stated")}, its lines make ${say("sum")} (gap: ${say("difference")}).`,
  },
  sidesUnbalanced: {
    title: "Unbalanced budget",
    why: "Both sides of a forecast budget have the same total.",
    remedy: "Look for the line that one side lacks, or add a “Résultat” line if the difference is meant.",
    found: (say) => `Spent: ${say("spent")}, income: ${say("income")}; difference: ${say("difference")}.`,
  },
  totalLeavesOutRows: {
    title: "Total that leaves out lines",
    why: "The sum stops before the last line, or begins after the first.",
    remedy: "“Fix” stretches the sum over the lines left out.",
    found: (say) =>
      `The sum reads ${say("range")}: ${some(say, "line is", "lines are")} left out, it should be ${say("wanted")}.`,
  },
  hiddenRowsInTotals: {
    title: "Hidden rows in a total",
    why: "The reader does not see everything the total counts.",
    remedy: "Show the rows, or use SUBTOTAL(109,…) to leave them out.",
    found: (say) => `${some(say, "hidden row counts", "hidden rows count")} (${say("rows")}): ${say("sum")} in all.`,
  },
  formulasOverwritten: {
    title: "Formula replaced by a number",
    why: "The other cells of the column are computed: this one no longer follows.",
    remedy: "“Fix” puts the column’s formula back; ignore it if the value is meant.",
    found: (say) =>
      `${say("column")}${say("learner") === "" ? "" : `, ${say("learner")}`}: “${say("value")}” is typed in place of ${say("formula")}.`,
  },
  formulasUnlikeColumn: {
    title: "Formula unlike its column",
    why: "A row copied askew reads its neighbour’s cells: its result looks right.",
    remedy: "“Fix” puts the column’s formula back where only the rows read differ; otherwise, check it.",
    found: (say) => {
      const where = `${say("column")}${say("learner") === "" ? "" : `, ${say("learner")}`}`;
      return say("shifted") === ""
        ? `${where}: ${say("formula")}, where ${say("count")} rows have ${say("wanted")}.`
        : `${where}: ${say("formula")} reads another row; it should be ${say("wanted")}.`;
    },
  },
  rangesMissRows: {
    title: "Formula that stops too early",
    why: "Rows added to the table are not read by the formula.",
    remedy: "Stretch the formula’s range to the last row.",
    found: (say) =>
      `${say("range")} leaves ${some(say, "row", "rows")} of “${say("table")}” out: it should be ${say("wanted")}.`,
  },
  resultsInError: {
    title: "Result in error",
    why: "Whatever reads this result is in error too.",
    remedy: "Read the cell’s message: it names what to correct.",
    found: (say) =>
      say("message") === ""
        ? `${say("error")} in ${some(say, "cell", "cells")}: ${say("formula")}`
        : `${say("error")}: ${say("message")}`,
  },
  closedChanged: {
    title: "Changed after the jury was closed, without a reason",
    why: "What was signed is no longer what the workbook shows.",
    remedy: "Put the closed value back, or give the reason: tool “Close the jury”.",
    found: (say) =>
      `${[say("who"), say("column")].filter((part) => part !== "").join(", ") || `Sheet “${say("sheet")}”`}: “${say("before")}” at the closing of ${say("date")} or at its last reason, “${say("after")}” now.`,
  },
  amountsAsText: {
    title: "Amount typed as text",
    why: "A spreadsheet’s sum leaves it out.",
    remedy: "“Fix” replaces it with the same number.",
    found: (say) =>
      `${say("column")}: ${some(say, "cell is text", "cells are text")}, for instance “${say("example")}”.`,
  },
  hoursAsDurations: {
    title: "Hours typed as a duration",
    why: "“223:00” is kept in days (9.29): a formula that reads it counts 24 times less.",
    remedy: "“Fix” writes the number of hours; or multiply by 24 in the formulas.",
    found: (say) =>
      `${say("column")}: ${some(say, "cell is a duration", "cells are durations")}, for example ${say("hours")} h, kept as ${say("days")} days.`,
  },
  datesAsText: {
    title: "Date typed as text",
    why: "It does not sort, and no length of time can be computed from it.",
    remedy: "“Fix” replaces it with the same date.",
    found: (say) =>
      `${say("column")}: ${some(say, "date is text", "dates are text")}, for instance “${say("example")}”.`,
  },
  twoDigitYears: {
    title: "Year of two digits",
    why: "“01/09/26” typed as text is no date, and a spreadsheet reads “01/09/30” as 1930.",
    remedy: "“Fix” writes the whole year. For a birth, type it yourself.",
    found: (say) => `${say("column")}: ${some(say, "date", "dates")}, for example “${say("example")}”.`,
  },
  contractDates: {
    title: "Dates of contracts",
    why: "A contract ends after it begins, and a person has one contract at a time: otherwise the funded days are wrong.",
    remedy: "Mend the date, add the day the first contract was broken, or remove the row that is there twice.",
    found: (say) => {
      const who = say("learner") === "" ? "" : `${say("learner")}, `;
      switch (say("problem")) {
        case "reversed":
          return `${who}row ${say("rows")}: ends on ${say("end")}, before it begins on ${say("start")}.`;
        case "repeated":
          return `${who}rows ${say("rows")}: the same contract twice, from ${say("start")} to ${say("end")}.`;
        default:
          return `${who}rows ${say("rows")}: one contract begins on ${say("start")}, the other ends on ${say("end")} only.`;
      }
    },
  },
  datesFrom1904: {
    title: "Calendar from 1904",
    why: "This workbook counts its days from 1904, the CNAM functions from 1900: they read each of its dates four years early.",
    remedy: "File, Options, Advanced: clear “Use 1904 date system”, then add 1462 to each date (Paste Special, Add).",
    found: (say) => `“${say("sheet")}”: ${some(say, "date is read", "dates are read")} four years early.`,
  },
  datesFourYearsEarly: {
    title: "Dates four years early",
    why: "Copied from a workbook that counts its days from 1904, dates lose four years and a day.",
    remedy: "Compare one with its source; if so, add 1462 to each of them (Paste Special, Add).",
    found: (say) =>
      `The sheet says ${say("years")}, and ${some(say, "date is", "dates are")} four years before: ${say("date")} would be ${say("later")}.`,
  },
  financialFile: {
    title: "Financial file",
    why: "Each amount of the file is typed once: a figure typed over a link, or a line out of a table, is no longer followed.",
    remedy: "Put the formula back, move the line above the grey one, or mend the contract or the payment.",
    found: (say) => {
      switch (say("problem")) {
        case "typed":
          return `Sheet ${say("sheet")}: “${say("value")}” has replaced the formula of a link.`;
        case "outside":
          return `Sheet ${say("sheet")}: “${say("value")}” stands under the grey row, out of the table.`;
        case "noContract":
          return `Invoice ${say("value")}: no contract.`;
        case "unknownContract":
          return `Invoice ${say("value")}: the contract “${say("other")}” is not on the sheet of contracts.`;
        default:
          return `Invoice ${say("value")}: €${say("amount")} received in excess.`;
      }
    },
  },
  contractsNotInvoiced: {
    title: "Contract without an invoice",
    why: "What the contract owes should have been paid by now, and no line of the register of invoices names it.",
    remedy: "Invoice its first payment, or write the contract’s number on the line of its invoice.",
    found: (say) =>
      `${contractOf(say)}: €${say("amount")} was due on ${say("day")}; no line of “${say("register")}” names it.`,
  },
  breaksNotSettled: {
    title: "Break not settled",
    why: "A broken contract earns up to its last day: the difference with what was invoiced is settled by an invoice or a credit note.",
    remedy: "Add the invoice of settlement, or the credit note, to the register; or correct the day of the break.",
    found: (say) => {
      const debtor = say("debtor") === "" ? "" : `, ${say("debtor")}`;
      const what = say("problem") === "creditNote" ? "to credit" : "still to invoice";
      return `${contractOf(say)}${debtor}: broken on ${say("broken")}, €${say("amount")} ${what} (“${say("register")}”).`;
    },
  },
  rightsExpired: {
    title: "Right to payment lost",
    why: "After the convention’s delay, what was not invoiced can no longer be claimed from the funder.",
    remedy: "Add the invoice that was sent in time to the register if there is one, else take note of the loss.",
    found: (say) =>
      `${contractOf(say)}, ${say("debtor")}: €${say("amount")} not invoiced, lost ${say("after")} after the contract’s last day (checked as on ${say("day")}).`,
  },
  varianceBeyond: {
    title: "Variance from the budget",
    why: "The actual amount is further from the forecast than the variance tolerated, set above.",
    remedy: "Check the lines that make it up, or have the parties accept the variance.",
    found: (say) => {
      const sum = `€${say("actual")} for €${say("forecast")} forecast, €${say("difference")} ${say("side") === "above" ? "more" : "less"}`;
      return say("percent") === ""
        ? `${say("line")}: €${say("actual")} where nothing was forecast.`
        : `${say("line")}: ${sum} (${say("percent")}%, for ${say("tolerated")}% tolerated).`;
    },
  },
  capsExceeded: {
    title: "Cap exceeded",
    why: "The convention caps spending.",
    remedy: "Bring the spending under its cap, or have the parties accept it.",
    found: (say) =>
      `${say("party")}, ${say("year")}: €${say("amount")} for €${say("limit")} at most, €${say("over")} too much.`,
  },
  sharesSum: {
    title: "Shares of the parties",
    why: "Shares complete one another: they make 100%.",
    remedy: "Correct the share that is wrong.",
    found: (say) => `The ${say("count")} shares make ${say("sum")}%.`,
  },
  instalmentsSum: {
    title: "Instalments",
    why: "The instalments have to make the whole amount, nothing lost, nothing billed twice.",
    remedy: "Correct the rate of an instalment.",
    found: (say) => `The ${say("count")} instalments make ${say("sum")}%.`,
  },
  approvalsMissing: {
    title: "Agrément missing",
    why: "An instructor who gives enough of a unit has to be approved, and each unit to have one who is.",
    remedy: "Ask for the agrément, or note its date if you have it.",
    found: (say) => `${say("control")}: ${say("detail")}.`,
  },
  teamShares: {
    title: "Make-up of the team",
    why: "The convention asks for least shares in the teaching team.",
    remedy: "Look at the spread of hours or instructors again.",
    found: (say) =>
      `${say("control")}: ${say("value")}${say("minimum") === "" ? "" : `, for ${say("minimum")} at least`} (in %, or a number).`,
  },
  visitsOutside: {
    title: "Visits in company",
    why: "Each visit has its period.",
    remedy: "Set the visit, or correct its date.",
    found: (say) => {
      const next = say("start") === "" && say("end") === "" ? "" : ` Next period: ${say("start")} – ${say("end")}.`;
      return say("late") === ""
        ? `${say("learner")}: a visit is out of its period.${next}`
        : `${say("learner")}: a visit is late.${next}`;
    },
  },
  obligationsPastDue: {
    title: "Past its date",
    why: "The date has passed and nothing says that it was done.",
    remedy: "Do it, or note that it was done.",
    found: (say) => `${say("what")}: due before ${say("date")} (checked on ${say("today")}).`,
  },
  rulesName: {
    title: "CNAM_REGLES reads no rules",
    why: "Formulas that read CNAM_REGLES are in error, or do not apply the rules sheet that you see.",
    remedy:
      "In the name manager, have CNAM_REGLES refer to the “Key” and “Value” columns of the rules sheet, or insert a rules sheet from the pane: it defines the name again.",
    found: (say) => rulesNameProblem(say("problem"), say("formula")),
  },
  unknownRuleKeys: {
    title: "Rules sheet that cannot be read",
    why: "An unknown key puts every formula that reads CNAM_REGLES in error.",
    remedy: "Correct the key or the value that is named.",
    found: (say) =>
      say("problem") === "" ? `“${say("key")}” is no key. The nearest: “${say("nearest")}”.` : say("problem"),
  },
  rulesLeftOut: {
    title: "Formula without the workbook’s rules",
    why: "Without CNAM_REGLES the function applies the national rules, not yours.",
    remedy: "“Fix” adds CNAM_REGLES to the formula.",
    found: (say) => `CNAM.${say("id")}, ${some(say, "cell", "cells")}: ${say("formula")}`,
  },
  mixedConventions: {
    title: "Several conventions",
    why: "Formulas of one workbook do not apply the same convention.",
    remedy: "Check that it is meant.",
    found: (say) => `“${say("sheet")}” applies “${say("convention")}”, the rest of the workbook “${say("main")}”.`,
  },
  externalLinks: {
    title: "Link to another workbook",
    why: "Whoever receives this workbook has not the other: the result is no longer kept up to date.",
    remedy: "Copy the values into this workbook.",
    found: (say) => `${some(say, "formula reads", "formulas read")} ${say("link")}.`,
  },
  volatileFunctions: {
    title: "Formula that changes by itself",
    why: "Opened tomorrow, the workbook will not say the same thing: minutes have to stay what they were.",
    remedy: "Type the date or the value rather than compute it.",
    found: (say) => `${say("name")} in ${some(say, "cell", "cells")}.`,
  },
  damagedSettings: {
    title: "Kept setting that no longer reads",
    why: "This setting of the workbook is not as the tool writes it any more: what does not read is set aside, and nothing is guessed from it.",
    remedy: "“Fix” keeps what still reads and erases the rest; then make your choice again in the tool.",
    found: (say) => `${damaged(say)}: what does not read is set aside.`,
  },
  operationsWithoutHead: {
    title: "Operation that nobody answers for",
    why: "Each operation of the logigramme has a responsible (R), joint ones (Co-R), or somebody who validates (V).",
    remedy: "Give R to one of the actors.",
    found: (say) => `“${say("operation")}” has no R, Co-R or V.`,
  },
  freeChoicesAlike: {
    title: "Two choices alike",
    why: "On a free line, the two actors share R and I out.",
    remedy: "Give R to one and I to the other.",
    found: (say) => `“${say("operation")}”: both actors have ${say("code")}.`,
  },
  membershipColleges: {
    title: "Member’s collège",
    why: "A member belongs to one of the three collèges only.",
    remedy: "Tick one collège, and one only.",
    found: (say) => (say("count") === "0" ? "No collège is ticked." : `${say("count")} collèges are ticked.`),
  },
  wantedMentions: {
    title: "Mention of the charter",
    why: "The communication charter sets the words of the mention.",
    remedy: "Use the mention as it is.",
    found: (say) => `“${say("text")}”: the mention is “${say("wanted")}”.`,
  },
  officialTitle: {
    title: "Title of the diploma",
    why: "The title is that of the reference framework: it gives the mention and the parcours at least.",
    remedy: "Use the permitted title.",
    found: (say) => `“${say("text")}”: the permitted title is “${say("wanted")}”.`,
  },
  brandName: {
    title: "Name of the Cnam",
    why: "In a text, the name is written “le Cnam”.",
    remedy: "“Fix” replaces the name.",
    found: (say) => `“${say("written")}” in “${say("text")}”.`,
  },
  personalColumns: {
    title: "Personal data of no use here",
    why: "No rule reads this column: it has no need to travel with a sheet of marks.",
    remedy: "Keep it in a file of its own, or take it out before you send the sheet.",
    found: (say) => `Column “${say("column")}” of “${say("sheet")}”.`,
  },
  dataKeptTooLong: {
    title: "Data kept too long",
    why: "The convention limits how long personal data is kept.",
    remedy: "Delete these rows, or make them anonymous.",
    found: (say) =>
      `“${say("sheet")}”: ${some(say, "row is", "rows are")} from before ${say("limit")} (${say("delay")}).`,
  },
};

export const audit: typeof french = {
  help: "Reads the whole workbook over: marks, totals, weights, dates, caps, formulas, mentions. Nothing changes without your consent.",
  date: "Check as on",
  dateHelp: "For obligations, visits, invoices and how long data is kept. Blank: they are not checked.",
  variance: "Variance tolerated between forecast and actual (%)",
  varianceHelp: "Beyond it, a line of a budget is told. Blank: none is. Kept in the workbook.",
  varianceNot: "Type a percentage from 0 on, such as 10.",
  variancePlan: (percent) => `Tell variances from the budget above ${percent}%`,
  varianceNone: "Tell no variance from the budget any more",
  run: "Check",
  again: "Check again",
  stale: "The workbook has changed since this check.",
  nothing: "Nothing to report",
  nothingHelp: (checks) => `The ${checks} checks found nothing in this workbook.`,
  nothingShown: "No finding fits this filter.",
  summary: "Result of the check",
  severities: { error: "Error", warning: "Warning", info: "Information" },
  filter: "Severity",
  all: "All",
  search: "Search the findings",
  searchHint: "name, unit, sheet…",
  findings: (count) => counted(count, "finding", "findings"),
  why: "Why",
  remedy: "What to do",
  source: "Source",
  cells: "Cells",
  select: (where) => `Select ${where}`,
  others: (count) => `and ${counted(count, "other range", "other ranges")}`,
  more: (count) => `Show ${counted(count, "more finding", "more findings")}`,
  fix: "Fix",
  fixOne: (what) => `Fix: ${what}`,
  fixCheck: "Fix the whole group",
  fixAll: (count) => `Fix all that is safe (${count})`,
  fixPlan: (count) => (count > 1 ? `Fix ${count} findings` : "Fix a finding"),
  fixHelp:
    "Each fix replaces what was typed with the same thing well written, or puts the column’s formula back. Look at the cells that are replaced.",
  ignore: "Ignore",
  ignoreOne: (what) => `Ignore: ${what}`,
  ignoreReason: "Why ignore it?",
  ignoreReasonHint: "agreed by the jury, meant…",
  ignoreConfirm: "Keep this reason",
  cancel: "Cancel",
  ignorePlan: "Ignore a finding",
  ignored: (count) => counted(count, "finding ignored", "findings ignored"),
  ignoredBecause: "Ignored",
  unignore: "Stop ignoring",
  unignoreOne: (what) => `Stop ignoring: ${what}`,
  unignorePlan: "Stop ignoring a finding",
  gone: "This finding is no longer there: check again.",
  together: (say: Say) => {
    const others = say("others");
    if (say("otherColumns") === "") return others === "1" ? "And 1 other case." : `And ${others} other cases.`;
    return others === "1"
      ? `The same in column ${say("otherColumns")}.`
      : `The same in ${others} other columns: ${say("otherColumns")}.`;
  },
  makeReport: "Report",
  report: {
    sheet: "Check",
    plan: "Add the report of the check",
    title: "Report on the check of the workbook",
    checked: (checks) => `${checks} checks`,
    at: (date) => `as on ${date}`,
    convention: (title) => `Rules: ${title}`,
    headings: {
      severity: "Severity",
      check: "Check",
      where: "Where",
      found: "Finding",
      remedy: "What to do",
      source: "Article",
      ignored: "Ignored because",
    },
    nothing: "Nothing to report.",
    page: "Page &P of &N",
  },
  checks,
};
