/** Words of the tool « Simuler la session 2 », and of the sheet it makes. */
import { counted } from "../grammar";
import type { resit as french } from "../../fr/panels/resit";

const kinds = {
  session2: "Second session",
  complement: "Complementary assessment",
  pending: "Pending",
};

export const resit: typeof french = {
  help: "Who sits what again, and the mark each needs, from the marks of the sheet and the rules of the workbook. Nothing is written until you prepare the convocations.",
  damaged:
    "Corrections of columns kept for this sheet no longer read: they are set aside. Correct the columns in “Attach”.",
  asked:
    "Some columns of the table have to be settled before saying who sits what again. « Attach a table » asks about them, one at a time.",
  answer: "Answer in « Attach a table »",
  noTable:
    "No table of marks found on this sheet. Open the one that holds the marks: a heading row (Name, CA, Exam…) and a row per learner.",
  reading: "Reading the marks…",
  sheet: {
    name: "Convocations",
    plan: (count) => `Create the list of ${counted(count, "convocation")}`,
    title: (sheet) => `Convocations to the second session — ${sheet}`,
    summary: (learners, sittings, credits) =>
      `${counted(learners, "learner")}, ${counted(sittings, "assessment")} to sit again, ${credits} ECTS at stake. The mark needed is the lowest, to the hundredth, that validates the unit. Fill in the date, the time and the room.`,
    headings: ["Learner", "Unit", "Session", "To sit", "Mark needed", "ECTS", "Date", "Time", "Room", "Signature"],
    letters: {
      name: "Letters of convocation",
      plan: (count) => `Create ${counted(count, "convocation")}, one a page`,
      title: (sheet) => `Convocation to the second session — ${sheet}`,
      help: "Type here, once, the date, the time and the room of each assessment: each letter takes them from here. This table is not printed.",
      text: (count) =>
        count > 1 ? `You are called to the ${count} assessments below.` : "You are called to the assessment below.",
      note: "The mark needed is the lowest, to the hundredth, that validates the unit.",
      signature: "Stamp and signature",
      headings: {
        unit: "Unit",
        session: "Session",
        assessments: "To sit",
        needed: "Mark needed",
        date: "Date",
        time: "Time",
        room: "Room",
      },
    },
    kinds,
    wholeUnit: "The whole unit",
    needed: { acquired: "Acquired", impossible: "Impossible" },
    dateTitle: "Check this date",
    dateMessage: "Type a date, such as 15/09/2027.",
  },
  unit: "Unit",
  allUnits: "Every unit",
  figures: {
    sheet: "Sheet",
    learners: "Learners",
    sitting: "Sitting again",
    sittings: "Assessments to sit",
    credits: "ECTS at stake",
    pending: "Waiting for a mark",
  },
  perUnit: "By unit",
  headings: {
    unit: "Unit",
    session2: "Session 2",
    complement: "Compl.",
    pending: "Pending",
    credits: "ECTS at stake",
    learner: "Learner",
    what: "To sit",
    needed: "Mark needed",
  },
  complementFull: "Complementary assessment",
  who: "Who sits what",
  nobody: "Nobody sits again.",
  pendingTitle: "Pending: the mark needed on the blank assessments to avoid the second session",
  atLeast: (mark) => `${mark} or more`,
  needed: { acquired: "Nothing more needed", impossible: "Impossible, even with 20" },
  unknown: "—",
  what: (kind, assessments) => (assessments === "" ? kinds[kind] : `${kinds[kind]}: ${assessments}`),
  simulate: "If each gets",
  outOf: "out of 20",
  simulated: (validated, sittings, credits) =>
    `${counted(validated, "assessment")} of ${sittings} would validate the unit: ${credits} ECTS.`,
  problems: "To put right first",
  problem: (learner, unit, message) => `${learner}, ${unit}: ${message}`,
  more: (count) => `and ${count} more`,
  prepare: "Prepare the convocations",
  prepareLetters: "One letter a page",
};
