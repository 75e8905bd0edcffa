/** Words of the tool « Figer », and of the sheet « Figé le ». */
import { counted } from "../grammar";
import type { freeze as french } from "../../fr/panels/freeze";

export const freeze: typeof french = {
  help: "For a partner who does not have the CNAM functions: a copy where they are replaced by their values. The original is left as it is.",
  extent: "To freeze",
  extents: { sheet: "Active sheet", workbook: "Whole workbook" },
  sheet: "Active sheet",
  sheets: "Sheets to freeze",
  content: "Content",
  formulas: (count) => (count === 0 ? "No CNAM formula" : counted(count, "CNAM formula", "CNAM formulas")),
  hidden: {
    legend: "Hidden rows, columns and cells",
    options: { leftOut: "Blank in the copy", copied: "Copied, still hidden" },
    warning: "Whoever receives the copy can show them with a right click.",
  },
  leftOut: {
    heading: "Not in the copy:",
    kinds: {
      hidden: (count) => counted(count, "hidden cell", "hidden cells"),
      comments: (count) => counted(count, "comment", "comments"),
      headersFooters: (count) => counted(count, "header or footer", "headers and footers"),
      validations: (count) => counted(count, "entry rule that reads elsewhere", "entry rules that read elsewhere"),
      conditionalFormats: (count) =>
        counted(count, "conditional format that reads elsewhere", "conditional formats that read elsewhere"),
    },
    nothing: "Everything that these sheets show is in the copy.",
  },
  file: {
    save: "Save in a file of its own",
    help: "The file holds these sheets only, as values: no names, no settings, no other sheet.",
    saved: (name) => `File “${name}” saved.`,
  },
  chooseSheets: "Choose at least one sheet.",
  nothing: "This sheet holds no CNAM formula: open the one you want to send.",
  nothingAtAll: "No visible sheet of this workbook holds a CNAM formula: there is nothing to freeze.",
  prepare: "Prepare the copy",
  prepareAll: "Prepare the copies",
  workbookHelp:
    "Each ticked sheet is copied as values; a sheet “Frozen on” notes the date, the convention, the version and a digest of the data read. It allows a later comparison.",
  workbookPlan: (count) => `Freeze the workbook (${counted(count, "sheet", "sheets")})`,
  record: {
    sheet: "Frozen on",
    title: "Frozen workbook",
    help: "The sheets below show the values at that date, without CNAM formulas. The digest changes as soon as anything that a CNAM formula reads changes. In the pane, “Freeze” then “Compare” shows what has changed since.",
    facts: {
      date: "Frozen on",
      convention: "Convention",
      version: "Version of CNAM Conventions",
      formulas: "CNAM formulas frozen",
      digest: "Digest of the data (SHA-256, salted)",
    },
    unsaltedDigest: "Digest of the data (SHA-256)",
    noDigest: "not computed on this machine",
    original: "Sheet",
    copy: "Frozen copy",
  },
  compare: {
    heading: "Compare",
    help: "What has changed since the workbook was frozen.",
    none: "This workbook has not been frozen as a whole yet: nothing to compare.",
    choose: "Frozen on",
    start: "Compare",
    holds: "The digest is the same: nothing that the CNAM formulas read has changed.",
    broken: "The digest differs: something that the CNAM formulas read has changed.",
    noDigest: "The digest could not be compared.",
    same: "No cell has changed",
    changes: (count) => counted(count, "cell has changed", "cells have changed"),
    unchanged: "no change",
    missing: {
      original: (name) =>
        `The sheet “${name}” is no longer there under this name: give it its name back to compare it.`,
      copy: (name) => `The copy “${name}” is no longer there under this name: give it its name back to compare it.`,
    },
    cell: "Cell",
    before: "Frozen",
    after: "Now",
    blank: "blank",
    more: (count) => `and ${counted(count, "other cell", "other cells")}`,
  },
};
