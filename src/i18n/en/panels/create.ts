/** Words of the tool « Créer ». */
import { counted } from "../grammar";
import type { create as french } from "../../fr/panels/create";

export const create: typeof french = {
  help: "Sheets ready to fill in, after the convention shown in the Convention tab. Nothing is written before you agree, and no existing sheet is touched.",
  size: "Size of the sheets",
  learners: "Learners",
  learnersRange: (min, max) => `A whole number from ${min} to ${max}.`,
  units: "Units (the convention lists none)",
  unitsRange: (min, max) => `A whole number from ${min} to ${max}.`,
  year: "Year N the training starts",
  yearRange: (min, max) => `A year from ${min} to ${max}.`,
  body: "Body",
  sheets: "Sheets on offer",
  from: (plan: string, sheet: string) => `${plan}, from the sheet “${sheet}”`,
  left: (count) => counted(count, "sheet of no use here", "sheets of no use here"),
  lacks: (sheet, reason) => `${sheet}: ${reason}`,
  file: {
    one: "A single sheet of the file",
    help: "It reads the workbook’s file; the sheets that it lacks come with it.",
    which: "Several files in this workbook: choose the one that gets the sheet. The last one made is proposed.",
  },
  calendarFile: {
    save: "Save the deadlines (.ics)",
    file: (convention) => `Deadlines ${convention}`,
    saved: (count, file, undated, sheet) =>
      [
        `${counted(count, "deadline")} in “${file}”, for Outlook, Google Calendar or any other calendar`,
        sheet === null ? ", by the convention alone." : `, by the sheet “${sheet}”.`,
        undated === 0
          ? ""
          : ` ${counted(undated, "other has", "others have")} no date: date their events in the calendar of obligations.`,
      ].join(""),
    none: "No deadline has a date: create the calendar of obligations and date its events.",
  },
  kinds: {
    marks: { name: "Marks", summary: "The marks of both sessions, statuses, ECTS and mean.", lacks: "" },
    transcript: {
      name: "Transcript",
      summary: "The results of one learner chosen in a list, read from the marks sheet.",
      lacks: "",
    },
    transcripts: {
      name: "Everybody’s transcripts",
      summary: "One transcript a page for each learner of the marks sheet, or of an attached table.",
      lacks: "",
    },
    minutes: {
      name: "Jury minutes",
      summary: "Everyone’s units, the decision computed and the jury’s own.",
      lacks: "",
    },
    report: {
      name: "Committee report",
      summary: "A page to sign: results, success per UE, budget, indicators, alerts and due dates of the workbook.",
      lacks: "",
    },
    dossier: {
      name: "Financial file",
      summary:
        "Contracts, charges, budget, settlement, invoices, closing, treasury: linked sheets, each amount typed once.",
      lacks: "the convention does not say how contracts are funded.",
    },
    invoice: {
      name: "Invoice or credit note to print",
      summary: "A page for a number of the register: lines, debtor, VAT mention, amount to pay.",
      lacks: "the convention does not say how contracts are funded.",
    },
    reminders: {
      name: "Payment reminders",
      summary: "The invoices that are late on a day: days late and what is left to pay, from the register.",
      lacks: "the convention does not say how contracts are funded.",
    },
    budget: { name: "Budget", summary: "Revenue, each party’s charges, margin and shares.", lacks: "" },
    rates: {
      name: "Rates",
      summary: "The convention’s rates and allowances, with their articles.",
      lacks: "the convention sets no rate.",
    },
    schedule: {
      name: "Schedule",
      summary: "The instalments and the balance of the reversement, with their dates.",
      lacks: "the convention has no instalments.",
    },
    contracts: {
      name: "Contracts (NPEC)",
      summary: "What each contract brings in, the headcount and the funder’s payments.",
      lacks: "the convention does not say how contracts are funded.",
    },
    obligations: {
      name: "Calendar of obligations",
      summary: "Every due date of the year, and who answers for it.",
      lacks: "the convention sets no due date.",
    },
    team: {
      name: "Team and approvals",
      summary: "Who teaches what, who has to be approved, the shares asked.",
      lacks: "the convention has no rule of approval.",
    },
    visits: {
      name: "Visits",
      summary: "Everyone’s visits in company and the documents of their file.",
      lacks: "the convention asks for no visits.",
    },
    indicators: {
      name: "Indicators",
      summary: "Targets by year, what was achieved and the verdict.",
      lacks: "the convention has no indicators.",
    },
    responsibilities: {
      name: "Responsibilities",
      summary: "Who answers for each operation; only the free cells are filled in.",
      lacks: "the convention does not share operations out.",
    },
    body: {
      name: "Council and bodies",
      summary: "A body’s members, the composition asked and its votes.",
      lacks: "the convention composes no body.",
    },
    membership: {
      name: "Membership of the campus",
      summary: "A member’s collège, commissions and axes.",
      lacks: "the convention has no form of membership.",
    },
  },
};
