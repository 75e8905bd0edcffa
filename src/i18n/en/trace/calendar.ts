import type { calendarTrace as french } from "../../fr/trace/calendar";
import type { TraceSentence, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const calendarTrace = {
  "calendar.date": ({ year, result }: Words) => `For N = ${year}: ${result}`,
  "calendar.dayBefore": ({ date, result }: Words) => `Before ${date}: the last day is ${result}`,
  "calendar.dayAfter": ({ date, result }: Words) => `Once ${date} is over: from ${result}`,
  "calendar.noEvent": ({ event }: Words) => `The date “${event}” is not known: it is to be given`,
  "calendar.toSet": () => "The text leaves this value to be set",
  "calendar.moved": ({ date, result }: Words) => `${date} is not a working day: moved to ${result}`,
  "calendar.delayAfter": ({ amount, unit, event, result }: Words) =>
    amount === "0"
      ? `The same day, ${result}`
      : `${countedAs(amount, unit ?? "")} after ${event}, not counted: ${result}`,
  "calendar.delayBefore": ({ amount, unit, event, result }: Words) =>
    amount === "0"
      ? `The same day, ${result}`
      : `${countedAs(amount, unit ?? "")} before ${event}, not counted: ${result}`,
  "calendar.earlier": ({ date, latest, result }: Words) => `The earlier of ${date} and ${latest}: ${result}`,
  "calendar.effect": ({ date, yearEnd, result }: Words) =>
    `The delay ends on ${date} and the year on ${yearEnd}: takes effect on ${result}`,
  "calendar.period": ({ year, start, end }: Words) => `Period from ${start} to ${end} (N = ${year})`,
  "calendar.visitWindow": ({ visit, start, end, result, wanted }: Words) =>
    `Visit ${visit}${start === "" ? "" : `, from ${start}`}${end === "" ? "" : `, until ${end}`}: ${result} done out of ${wanted}`,
  "calendar.visitOutside": ({ visit, result }: Words) => `Visit ${visit} made on ${result}, out of its window`,
  "calendar.visitState": ({ date, visits, left, which, result }: Words) =>
    `On ${date}, ${visits === "" ? "no visit done" : `visits done: ${visits}`}${left === "" ? "" : `; left on ${left}`}. ${result}${
      which === "" ? "" : `: visit ${which}`
    }`,
  "calendar.session": ({ planned, presence, justified, unjustified, result }: Words) =>
    `${planned} planned${presence === "" ? "" : `, ${presence}`}: ${result} followed, ${justified} of justified absence, ${unjustified} unjustified`,
  "calendar.reasonRefused": ({ reason }: Words) =>
    `“${reason}” is not on the convention’s list: the absence stays as recorded`,
  "calendar.leaveTooLong": ({ reason }: Words) =>
    `“${reason}”: the leave is too long to be accepted, the absence stays as recorded`,
  "calendar.attendanceRate": ({ followed, planned, result }: Words) =>
    `${followed} followed out of ${planned}: ${result}`,
} satisfies Record<keyof typeof french, TraceSentence>;
