/** Words of the tool « Clore le jury », of the sheet « Jury clos » and of `_Journal`. */
import type { jury as french } from "../../fr/panels/jury";
import { counted } from "../grammar";

export const jury: typeof french = {
  help: "Marks and decisions as the jury settled them, with the date, the name of who closes and a digest. From then on, every change asks for a reason.",
  none: "No visible sheet has computed results: attach a table of marks first, or create a marks sheet.",

  close: {
    heading: "Close",
    again: "Close again",
    sheet: "Marks sheet",
    minutes: "Minutes",
    noMinutes: "none reads this sheet",
    content: "To close",
    amount: (learners, columns) =>
      `${counted(learners, "learner")}, ${counted(columns, "column")} of marks and decisions`,
    by: "Closed by",
    byHelp: "Your name and capacity, such as: Mrs Durand, chair. The spreadsheet does not tell them.",
    action: "Prepare the closing",
    missing: "Write who closes the jury.",
    first: "Give a reason for what has changed first.",
    plan: (sheet) => `Close the jury (${sheet})`,
  },

  state: {
    heading: "Since the closing",
    choose: "Closing",
    date: "Closed on",
    by: "By",
    sheets: "Sheets",
    unchanged: "Nothing that was closed has changed without a reason.",
    changed: (count) =>
      `${counted(count, "change")} without a reason since the closing. Undo them, or say why: the reason goes to the journal and to the minutes.`,
    explained: (count) => `${counted(count, "change")} with a reason in the journal.`,
    digestHolds: "The digest of the closing is right.",
    digestBroken: "The digest no longer fits the closing sheet: that sheet has been changed.",
    noDigest: "The digest could not be checked on this machine.",
    rulesChanged: "The rules of the workbook are no longer those of the closing.",
  },

  changes: {
    caption: "To be given a reason",
    blank: "blank",
    row: "the row",
    sheet: "the sheet",
    reason: "Reason",
    reasonHelp: "The same for all that is ticked.",
    action: "Prepare the journal lines",
    missing: "Tick one change at least, write its reason and your name.",
    more: (count) => `and ${counted(count, "other change")}`,
    plan: (count) => `Write ${counted(count, "change")} in the journal`,
  },

  record: {
    sheet: "Jury closed",
    title: "Jury closed",
    help: "What the jury settled, as values. Change nothing here: the pane compares the workbook with this sheet. The digest changes as soon as a word or a number here does; printed on the signed minutes, it tells whether this sheet is the one that was signed. It is no signature.",
    facts: {
      date: "Closed on",
      by: "Closed by",
      convention: "Convention",
      version: "Version of CNAM Conventions",
      rulesDigest: "Digest of the rules (SHA-256)",
      digest: "Digest (SHA-256)",
    },
    noDigest: "not computed on this machine",
    table: "Closed sheet",
  },

  journal: {
    title: "Journal of the jury",
    help: "One line for each closing and each change, with its reason, of a closed mark or decision, in order. The pane adds lines and changes none.",
    headings: {
      date: "Date",
      by: "Who",
      sheet: "Sheet",
      cell: "Cell",
      who: "Learner",
      column: "Column",
      before: "Before",
      after: "After",
      reason: "Reason",
    },
    closed: "Closing of the jury",
  },

  minutes: {
    closed: (moment, by, record) => `Jury closed on ${moment} by ${by}; details on the sheet “${record}”.`,
    digest: (digest) => `Digest (SHA-256): ${digest}`,
    changed: (moment, by, what, reason) => `Changed after closing on ${moment} by ${by}: ${what}. Reason: ${reason}`,
    unexplained: (count) => `${counted(count, "change")} after closing, without a reason in the journal.`,
    what: (place, before, after) => `${place}, ${before} → ${after}`,
  },
};
