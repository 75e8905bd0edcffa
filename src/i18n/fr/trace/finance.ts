/** What the rules of money say: revenue, costs, margin, shares, caps and subsidies. */
import type { Words } from "../../trace-sentence";
import { countedAs, to } from "../grammar";

const on = (date = ""): string => (date === "" ? "" : `, le ${date}`);
const lostFrom = (lost = ""): string => (lost === "" ? "" : `, perdu à partir du ${lost}`);
const lessShare = (taken = ""): string => (taken === "" ? "" : ` moins ${taken} de participation`);
const ofYear = (year = "", what = ""): string =>
  year === "" ? what.charAt(0).toUpperCase() + what.slice(1) : `Année ${year}, ${what}`;

export const financeTrace = {
  "margin.gross": ({ revenue, charges, result }: Words) => `Produits ${revenue} moins charges ${charges} : ${result}`,
  "share.part": ({ party, weight, amount, result }: Words) => `${party} : ${weight} de ${amount}, soit ${result}`,
  "settlement.due": ({ party, charges, share, revenue, result }: Words) =>
    `Dû ${to(party ?? "")} : charges ${charges} plus part de la marge ${share} moins produits détenus ${revenue} : ${result}`,
  "settlement.balance": ({ due, received, paid, result }: Words) =>
    `Dû ${due} moins avances reçues ${received} plus avances versées ${paid} : solde ${result}`,
  "billing.instalment": ({ rate, forecast, result }: Words) => `${rate} du prévu ${forecast} : ${result}`,
  "billing.balance": ({ actual, invoiced, nature, result }: Words) =>
    `Réel ${actual} moins déjà facturé ${invoiced} : ${result} (${nature})`,
  "billing.toSettle": () => "Le réel n’est pas encore connu : solde à régulariser",

  "revenue.regime": ({ concluded, result }: Words) => `Contrat conclu le ${concluded} : prise en charge ${result}`,
  "revenue.shortened": ({ yearly, result }: Words) =>
    `Contrat réduit à moins d’un an : prise en charge annuelle portée de ${yearly} à ${result}`,
  "revenue.disability": ({ yearly, supplement, result }: Words) =>
    `${yearly} par an, plus ${supplement} de majoration RQTH : ${result}`,
  "revenue.distance": ({ yearly, distance, result }: Words) =>
    `${distance} à distance : prise en charge annuelle réduite de ${yearly} à ${result}`,
  "revenue.byDay": ({ yearly, days, result }: Words) =>
    `${yearly} par an, divisés par ${days} jours : ${result} par jour`,
  "revenue.byMonth": ({ yearly, result }: Words) => `${yearly} par an, un douzième par mois commencé : ${result}`,
  "revenue.byHour": ({ hours, result }: Words) => `${hours} payées ${result} l’une`,
  "revenue.fundedHours": ({ hours, months, most, result }: Words) =>
    `${hours} au contrat, au plus ${most} pour ${months} mois ${months === "1" ? "commencé" : "commencés"} : ${result} financées`,
  "revenue.fundedShare": ({ hours, contractHours, most, result }: Words) =>
    `${hours} de formation, au plus ${most} sur ${contractHours} de contrat : ${result} financées`,
  "revenue.earned": ({ from, to, quantity, unit, price, result }: Words) =>
    `Du ${from} au ${to} compris : ${quantity} ${unit} à ${price}, soit ${result}`,
  "employerShare.level": ({ level }: Words) => `Niveau ${level} : l’employeur ne participe pas`,
  "employerShare.amount": ({ level, result }: Words) => `Niveau ${level} : l’employeur participe pour ${result}`,
  "employerShare.afterBreak": ({ level, result }: Words) =>
    `Niveau ${level}, après une rupture antérieure : l’employeur participe pour ${result}`,
  "employerShare.beforeTraining": ({ trainingStart, broken }: Words) =>
    `Rompu le ${broken}, avant le premier jour de formation (${trainingStart}) : aucune participation`,
  "employerShare.withinTrial": ({ days, limit, reading }: Words) =>
    `Jours en entreprise jusqu’à la rupture, ${reading} : ${days}, dans les ${limit} premiers`,
  "employerShare.beyondTrial": ({ days, limit, reading }: Words) =>
    `Jours en entreprise jusqu’à la rupture, ${reading} : ${days}, au-delà des ${limit} premiers`,
  "employerShare.trial": ({ revenue, result }: Words) => `Part de ${revenue}, plafonnée : ${result}`,
  "employerShare.invoice": ({ on: day, reading, result }: Words) =>
    `Participation facturée à l’employeur, les jours en entreprise étant ${reading} : ${result}${on(day)}`,
  "employerShare.within": ({ whole, result }: Words) =>
    isZero(whole)
      ? `L’employeur ne paie rien de ce contrat : ${result}`
      : `L’employeur paie les premiers euros du contrat, ${whole} au plus : ${result} sur la période`,
  "funding.payment": ({ year, rank, rate, base, taken, due, result }: Words) =>
    `${ofYear(year, `versement ${rank ?? ""}`)} : ${rate} de ${base}${lessShare(taken)} : ${result}${on(due)}`,
  "funding.settlement": ({ on: day, earned, share, payable, lost, result }: Words) =>
    `Rupture le ${day} : ${earned} acquis, moins participation de l’employeur ${share}, moins versements déjà exigibles ${payable} : ${result}${lostFrom(lost)}`,
  "funding.remainder": ({ earned, share, payable, lost, result }: Words) =>
    `Fin du contrat : ${earned} acquis, moins participation de l’employeur ${share}, moins versements exigibles avant la fin ${payable} : ${result}, sur facture et attestation${lostFrom(lost)}`,
  "funding.hours": ({ result }: Words) => `Heures faites, sur justificatif : ${result}`,
  "funding.ancillary.night": ({ quantity, result }: Words) => `Nuitées : ${quantity}, soit ${result}`,
  "funding.ancillary.meal": ({ quantity, result }: Words) => `Repas : ${quantity}, soit ${result}`,
  "funding.ancillary.equipment": ({ quantity, result }: Words) =>
    `Premier équipement : ${quantity} dépensés, ${result} financés`,
  "funding.balance": ({ year, rate, base, taken, lost, result }: Words) =>
    `${ofYear(year, "solde")} : ${rate} de ${base}${lessShare(taken)}, sur facture et attestation : ${result}${lostFrom(lost)}`,
  "headcount.running": ({ contracts, date, result }: Words) =>
    `${countedAs(result, "contrat")} en cours le ${date}, sur ${contracts}`,

  "cost.notDirect": ({ nature }: Words) => `${nature} : ce n’est pas une charge directe, la ligne ne compte pas`,
  "cost.beyondDistance": ({ kilometres }: Words) => `${kilometres} km : au-delà de la distance, remboursé`,
  "cost.withinDistance": ({ kilometres }: Words) => `${kilometres} km : pas au-delà de la distance, non remboursé`,
  "cost.tutoringHours": ({ learners, each, result }: Words) =>
    `${countedAs(learners, "apprenant")} × ${each} h : ${result} h`,
  "cost.trips": ({ learners, kilometres, visits, result }: Words) =>
    `${countedAs(learners, "apprenant")} × ${kilometres} km, aller et retour, × ${countedAs(visits, "visite")} : ${result} km`,
  "cost.amount": ({ nature, quantity, rate, result }: Words) => `${nature} : ${quantity} × ${rate} = ${result}`,
  "breakEven.gain": ({ revenue, cost, result }: Words) =>
    `Un apprenant rapporte ${revenue} et coûte ${cost} : il laisse ${result}`,
  "breakEven.headcount": ({ fixed, gain, result }: Words) =>
    `${fixed} de charges fixes divisés par ${gain}, arrondi au-dessus : ${countedAs(result, "apprenant")}`,
  "breakEven.maximum": ({ headcount }: Words) =>
    `Il faudrait ${countedAs(headcount, "apprenant")}, plus que l’effectif maximal`,

  "subsidy.advance": ({ payment, rate, subsidy, result }: Words) =>
    `${payment} : ${rate} de ${subsidy}, soit ${result}`,
  "subsidy.due": ({ subsidy, actual, forecast, part, result }: Words) =>
    `Dépensé ${actual} sur ${forecast} prévus, soit ${part} : ${result} dus sur ${subsidy}`,
  "subsidy.balance": ({ advances, result }: Words) => `Dû moins acomptes ${advances} : solde ${result}`,
  "subsidy.recovery": ({ advances, difference, result }: Words) =>
    `Les acomptes ${advances} dépassent le dû (${difference}) : ${result}`,
  "subsidy.certified": () => "Le solde attend le rapport moral et financier, certifié et signé",
  "cap.year": ({ year, amount, result }: Words) =>
    `${year}, ensemble : ${amount}${result === "" ? ", sans plafond" : `, dépassement ${result}`}`,
  "cap.partyYear": ({ year, party, amount, result }: Words) =>
    `${year}, ${party} : ${amount}${result === "" ? ", sans plafond" : `, dépassement ${result}`}`,
  "cap.partyTerm": ({ year, party, amount, result }: Words) =>
    `${party}, cumul jusqu’en ${year} : ${amount}${result === "" ? ", sans plafond" : `, dépassement ${result}`}`,
  "indicator.judged": ({ nature, realised, target, result }: Words) =>
    `${nature} : ${realised || "réalisé inconnu"}, pour une cible de ${target || "0"} : ${result}`,
  "statedTotal.difference": ({ lines, sum, stated, result }: Words) =>
    `${countedAs(lines, "ligne")} : ${sum} ; le total imprimé est ${stated} : écart ${result}`,
};

/** « 0,00 € ». */
function isZero(amount: string | undefined): boolean {
  return amount !== undefined && /^0\D/u.test(amount) && !/[1-9]/u.test(amount);
}
