/** What the rules of money say: revenue, costs, margin, shares, caps and subsidies. */
import { countedAs } from "../grammar";
import type { financeTrace as french } from "../../fr/trace/finance";
import type { TraceSentence, Words } from "../../trace-sentence";

const on = (date = ""): string => (date === "" ? "" : `, on ${date}`);
const lostFrom = (lost = ""): string => (lost === "" ? "" : `, lost from ${lost}`);
const lessShare = (taken = ""): string => (taken === "" ? "" : ` less an employer’s share of ${taken}`);
const ofYear = (year = ""): string => (year === "" ? "" : `Year ${year}, `);

export const financeTrace = {
  "margin.gross": ({ revenue, charges, result }: Words) => `Revenue ${revenue} less charges ${charges}: ${result}`,
  "share.part": ({ party, weight, amount, result }: Words) => `${party}, ${weight} of ${amount}: ${result}`,
  "settlement.due": ({ party, charges, share, revenue, result }: Words) =>
    `Due to ${party}: charges ${charges} plus share of the margin ${share} less revenue held ${revenue}: ${result}`,
  "settlement.balance": ({ due, received, paid, result }: Words) =>
    `Due ${due} less advances received ${received} plus advances paid ${paid}: balance ${result}`,
  "billing.instalment": ({ rate, forecast, result }: Words) => `${rate} of the forecast ${forecast}: ${result}`,
  "billing.balance": ({ actual, invoiced, nature, result }: Words) =>
    `Actual ${actual} less already invoiced ${invoiced}: ${result} (${nature})`,
  "billing.toSettle": () => "The actual amount is not known yet: balance to settle",

  "revenue.regime": ({ concluded, result }: Words) => `Contract concluded on ${concluded}: funded ${result}`,
  "revenue.shortened": ({ yearly, result }: Words) =>
    `Contract shortened below a year: yearly funding raised from ${yearly} to ${result}`,
  "revenue.disability": ({ yearly, supplement, result }: Words) =>
    `${yearly} a year, plus a disability supplement of ${supplement}: ${result}`,
  "revenue.distance": ({ yearly, distance, result }: Words) =>
    `${distance} at a distance: yearly funding reduced from ${yearly} to ${result}`,
  "revenue.byDay": ({ yearly, days, result }: Words) => `${yearly} a year, divided by ${days} days: ${result} a day`,
  "revenue.byMonth": ({ yearly, result }: Words) => `${yearly} a year, a twelfth for each month begun: ${result}`,
  "revenue.byHour": ({ hours, result }: Words) => `${hours} paid ${result} each`,
  "revenue.fundedHours": ({ hours, months, most, result }: Words) =>
    `${hours} in the contract, at most ${most} for ${months} months begun: ${result} funded`,
  "revenue.fundedShare": ({ hours, contractHours, most, result }: Words) =>
    `${hours} of training, at most ${most} of the contract’s ${contractHours}: ${result} funded`,
  "revenue.earned": ({ from, to, quantity, unit, price, result }: Words) =>
    `From ${from} to ${to} included: ${quantity} ${unit} at ${price}, that is ${result}`,
  "employerShare.level": ({ level }: Words) => `Level ${level}: the employer does not take part`,
  "employerShare.amount": ({ level, result }: Words) => `Level ${level}: the employer pays ${result}`,
  "employerShare.afterBreak": ({ level, result }: Words) =>
    `Level ${level}, after an earlier break: the employer pays ${result}`,
  "employerShare.beforeTraining": ({ trainingStart, broken }: Words) =>
    `Broken on ${broken}, before the first day of training (${trainingStart}): no share`,
  "employerShare.withinTrial": ({ days, limit, reading }: Words) =>
    `Days in the company up to the break, ${reading}: ${days}, within the first ${limit}`,
  "employerShare.beyondTrial": ({ days, limit, reading }: Words) =>
    `Days in the company up to the break, ${reading}: ${days}, beyond the first ${limit}`,
  "employerShare.trial": ({ revenue, result }: Words) => `A part of ${revenue}, capped: ${result}`,
  "employerShare.invoice": ({ on: day, reading, result }: Words) =>
    `Share invoiced to the employer, days in the company being ${reading}: ${result}${on(day)}`,
  "employerShare.within": ({ whole, result }: Words) =>
    `The employer pays the contract’s first euros, ${whole} at most: ${result} over the period`,
  "funding.payment": ({ year, rank, rate, base, taken, due, result }: Words) =>
    `${ofYear(year)}payment ${rank}: ${rate} of ${base}${lessShare(taken)}: ${result}${on(due)}`,
  "funding.settlement": ({ on: day, earned, share, payable, lost, result }: Words) =>
    `Broken on ${day}: ${earned} earned, less the employer’s share ${share}, less payments already due ${payable}: ${result}${lostFrom(lost)}`,
  "funding.remainder": ({ earned, share, payable, lost, result }: Words) =>
    `End of the contract: ${earned} earned, less the employer’s share ${share}, less payments due before the end ${payable}: ${result}, on invoice and attestation${lostFrom(lost)}`,
  "funding.hours": ({ result }: Words) => `Hours done, on evidence: ${result}`,
  "funding.ancillary.night": ({ quantity, result }: Words) => `Nights: ${quantity}, that is ${result}`,
  "funding.ancillary.meal": ({ quantity, result }: Words) => `Meals: ${quantity}, that is ${result}`,
  "funding.ancillary.equipment": ({ quantity, result }: Words) =>
    `First equipment: ${quantity} spent, ${result} funded`,
  "funding.balance": ({ year, rate, base, taken, lost, result }: Words) =>
    `${ofYear(year)}balance: ${rate} of ${base}${lessShare(taken)}, on invoice and attestation: ${result}${lostFrom(lost)}`,
  "headcount.running": ({ contracts, date, result }: Words) =>
    `${countedAs(result, "contract")} running on ${date}, of ${contracts}`,

  "cost.notDirect": ({ nature }: Words) => `${nature}: not a direct charge, does not count`,
  "cost.beyondDistance": ({ kilometres }: Words) => `${kilometres} km: beyond the distance, refunded`,
  "cost.withinDistance": ({ kilometres }: Words) => `${kilometres} km: not beyond the distance, not refunded`,
  "cost.tutoringHours": ({ learners, each, result }: Words) => `${learners} learners × ${each} h: ${result} h`,
  "cost.trips": ({ learners, kilometres, visits, result }: Words) =>
    `${learners} learners × ${kilometres} km, both ways, × ${visits} visits: ${result} km`,
  "cost.amount": ({ nature, quantity, rate, result }: Words) => `${nature}: ${quantity} × ${rate} = ${result}`,
  "breakEven.gain": ({ revenue, cost, result }: Words) =>
    `A learner brings in ${revenue} and costs ${cost}: that leaves ${result}`,
  "breakEven.headcount": ({ fixed, gain, result }: Words) =>
    `${fixed} of fixed costs divided by ${gain}, rounded up: ${countedAs(result, "learner")}`,
  "breakEven.maximum": ({ headcount }: Words) => `${headcount} learners are above the largest cohort`,

  "subsidy.advance": ({ payment, rate, subsidy, result }: Words) =>
    `${payment}: ${rate} of ${subsidy}, that is ${result}`,
  "subsidy.due": ({ subsidy, actual, forecast, part, result }: Words) =>
    `Spent ${actual} of ${forecast} forecast, that is ${part}: ${result} due of ${subsidy}`,
  "subsidy.balance": ({ advances, result }: Words) => `Due less advances ${advances}: balance ${result}`,
  "subsidy.recovery": ({ advances, difference, result }: Words) =>
    `The advances ${advances} are above what is due (${difference}): ${result}`,
  "subsidy.certified": () => "The balance waits for the report, certified and signed",
  "cap.year": ({ year, amount, result }: Words) =>
    `${year}, all parties: ${amount}${result === "" ? ", no cap" : `, excess ${result}`}`,
  "cap.partyYear": ({ year, party, amount, result }: Words) =>
    `${year}, ${party}: ${amount}${result === "" ? ", no cap" : `, excess ${result}`}`,
  "cap.partyTerm": ({ year, party, amount, result }: Words) =>
    `${party}, running total to ${year}: ${amount}${result === "" ? ", no cap" : `, excess ${result}`}`,
  "indicator.judged": ({ nature, realised, target, result }: Words) =>
    `${nature}: ${realised || "not known yet"}, for a target of ${target || "0"}: ${result}`,
  "statedTotal.difference": ({ lines, sum, stated, result }: Words) =>
    `${lines} lines make ${sum}, the printed total is ${stated}: difference ${result}`,
} satisfies Record<keyof typeof french, TraceSentence>;
