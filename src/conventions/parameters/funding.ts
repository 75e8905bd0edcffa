/** What a contract brings in, when it is paid, and what caps or subsidies bound it. */
import type { Choice, ParameterDefinition } from "../types";
import {
  YES_NO,
  TEXT,
  SHARE,
  SHARE_OR_NONE,
  DATE_OR_NONE,
  DELAY_OR_NONE,
  POSITIVE,
  POSITIVE_OR_NONE,
  COUNT,
  COUNT_OR_NONE,
  DIPLOMA_LEVEL_OR_NONE,
} from "./domains";

const BASES = [
  { id: "opco", label: { fr: "Fixée par l’OPCO", en: "Set by the OPCO" } },
  { id: "average", label: { fr: "Niveau moyen national", en: "National average level" } },
] as const satisfies readonly Choice[];

const MONTHLY_BASES = [
  { id: "contract", label: { fr: "Tout le contrat", en: "The whole contract" } },
  { id: "year", label: { fr: "Chaque année", en: "Each year" } },
] as const satisfies readonly Choice[];

export const funding = [
  {
    key: "finance.revenue.dailyFrom",
    section: "finance",
    label: {
      fr: "Prorata au jour pour les contrats conclus à partir du",
      en: "Daily pro rata for contracts concluded from",
    },
    domain: DATE_OR_NONE,
    help: {
      fr: "Avant cette date, la prise en charge se compte par mois commencé.",
      en: "Before this date, funding counts by month begun.",
    },
  },
  {
    key: "finance.revenue.yearDays",
    section: "finance",
    label: { fr: "Jours d’une année de contrat", en: "Days of a contract year" },
    domain: { type: "number", min: 1, whole: true },
    unit: "j",
    help: {
      fr: "Le nombre de jours par lequel le montant annuel est divisé.",
      en: "The number of days the yearly amount is divided by.",
    },
  },
  {
    key: "finance.revenue.distance.threshold",
    section: "finance",
    label: { fr: "Part à distance qui réduit la prise en charge", en: "Share at a distance that reduces funding" },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: { fr: "À partir de cette part, la réduction s’applique.", en: "From this share on, the reduction applies." },
  },
  {
    key: "finance.revenue.distance.reduction",
    section: "finance",
    label: { fr: "Réduction de la prise en charge à distance", en: "Reduction of funding at a distance" },
    domain: SHARE,
    unit: "%",
    help: { fr: "La part de la prise en charge qui est retirée.", en: "The part of the funding taken off." },
  },
  {
    key: "finance.revenue.distance.floor",
    section: "finance",
    label: { fr: "Plancher après réduction", en: "Floor after reduction" },
    domain: POSITIVE_OR_NONE,
    unit: "€/an",
    help: {
      fr: "La prise en charge réduite ne descend pas sous ce montant annuel.",
      en: "The reduced funding does not go below this yearly amount.",
    },
  },
  {
    key: "finance.revenue.disability.most",
    section: "finance",
    label: { fr: "Majoration RQTH la plus haute", en: "Largest disability supplement" },
    domain: POSITIVE_OR_NONE,
    unit: "€/an",
    help: {
      fr: "La majoration d’un contrat (colonne « majoration rqth ») ne peut pas la dépasser.",
      en: "A contract’s supplement (column « majoration rqth ») cannot exceed it.",
    },
  },
  {
    key: "finance.revenue.shortened.increase",
    section: "finance",
    label: {
      fr: "Majoration d’un contrat réduit à moins d’un an",
      en: "Increase of a contract shortened below a year",
    },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: {
      fr: "La part ajoutée à la prise en charge d’un contrat compté par mois dont la durée a été réduite (colonne « durée réduite »).",
      en: "The part added to the funding of a contract counted by month that was shortened (column « durée réduite »).",
    },
  },
  {
    key: "finance.ancillary.night",
    section: "finance",
    label: { fr: "Frais annexes : nuitée", en: "Ancillary costs: night" },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "Ce que le financeur paie par nuitée.", en: "What the funder pays for a night." },
  },
  {
    key: "finance.ancillary.meal",
    section: "finance",
    label: { fr: "Frais annexes : repas", en: "Ancillary costs: meal" },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "Ce que le financeur paie par repas.", en: "What the funder pays for a meal." },
  },
  {
    key: "finance.ancillary.equipment",
    section: "finance",
    label: { fr: "Frais annexes : premier équipement", en: "Ancillary costs: first equipment" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "La dépense de premier équipement est financée jusqu’à ce montant.",
      en: "The cost of first equipment is funded up to this amount.",
    },
  },
  {
    key: "finance.revenue.basis",
    section: "finance",
    label: { fr: "Prise en charge prévisionnelle", en: "Forecast funding" },
    domain: { type: "choice", choices: BASES },
    help: {
      fr: "Le niveau de prise en charge retenu pour le budget prévisionnel.",
      en: "The funding level used for the forecast budget.",
    },
    information: true,
  },
  {
    key: "finance.employerShare.level",
    section: "finance",
    label: { fr: "Niveau à partir duquel l’employeur participe", en: "Level from which the employer takes part" },
    domain: DIPLOMA_LEVEL_OR_NONE,
    help: {
      fr: "Le niveau du diplôme préparé à partir duquel une participation est due.",
      en: "The diploma level from which a contribution is due.",
    },
  },
  {
    key: "finance.employerShare.amount",
    section: "finance",
    label: { fr: "Participation de l’employeur", en: "Employer’s share" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "Due une fois par contrat, déduite du premier versement.",
      en: "Due once per contract, taken off the first payment.",
    },
  },
  {
    key: "finance.employerShare.afterBreak",
    section: "finance",
    label: { fr: "Participation après une rupture antérieure", en: "Employer’s share after an earlier break" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "Due par le nouvel employeur d’un apprenti dont le contrat précédent a été rompu.",
      en: "Due by the new employer of an apprentice whose previous contract was broken.",
    },
  },
  {
    key: "finance.employerShare.trial.days",
    section: "finance",
    label: { fr: "Premiers jours en entreprise", en: "First days in company" },
    domain: COUNT,
    unit: "j",
    help: {
      fr: "Une rupture dans ces jours de présence, consécutifs ou non, réduit la participation ; elle se facture ensuite.",
      en: "A break within these days of presence, consecutive or not, reduces the share; it is invoiced afterwards.",
    },
  },
  {
    key: "finance.employerShare.trial.weekly",
    section: "finance",
    label: { fr: "Jours en entreprise par semaine", en: "Days in company a week" },
    domain: { type: "number", min: 0, max: 7, orNone: true },
    unit: "j",
    help: {
      fr: "Le rythme qui compte les premiers jours en entreprise, dans FUNDING et REVENUE (sans colonne « rythme »), DEADLINE et CALENDAR ; « aucun » : tous les jours du calendrier.",
      en: "The rhythm that counts the first days in company, in FUNDING and REVENUE (without a column « rythme »), DEADLINE and CALENDAR; « none »: every day of the calendar.",
    },
  },
  {
    key: "finance.employerShare.trial.share",
    section: "finance",
    label: { fr: "Part due en cas de rupture dans les premiers jours", en: "Share due when broken in the first days" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "La part de la prise en charge proratisée qui est alors due.",
      en: "The part of the prorated funding that is then due.",
    },
  },
  {
    key: "finance.employerShare.trial.cap",
    section: "finance",
    label: { fr: "Plafond en cas de rupture dans les premiers jours", en: "Cap when broken in the first days" },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "La participation ne dépasse pas ce montant.", en: "The share does not exceed this amount." },
  },
  {
    key: "finance.funding.<n>.rate",
    section: "finance",
    label: { fr: "Versement <n> : taux", en: "Payment <n>: rate" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "La part que le versement paie de l’année de contrat telle que prévue.",
      en: "The part that the payment pays of the contract year as planned.",
    },
  },
  {
    key: "finance.funding.<n>.month",
    section: "finance",
    label: { fr: "Versement <n> : mois écoulés", en: "Payment <n>: months elapsed" },
    domain: COUNT_OR_NONE,
    unit: "mois",
    help: {
      fr: "Les mois écoulés depuis le début de l’année de contrat quand le versement est dû (6 : au septième mois) ; « aucun » pour le solde.",
      en: "The months elapsed since the start of the contract year when the payment is due (6: in the seventh month); « none » for the balance.",
    },
  },
  {
    key: "finance.funding.<n>.delay",
    section: "finance",
    label: { fr: "Versement <n> : délai", en: "Payment <n>: delay" },
    domain: DELAY_OR_NONE,
    help: { fr: "Le délai de paiement après la facture.", en: "The time to pay after the invoice." },
  },
  {
    key: "finance.funding.lostAfter",
    section: "finance",
    label: { fr: "Solde perdu après la fin du contrat", en: "Balance lost after the contract’s end" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "Passé ce délai, le solde ne peut plus être demandé.",
      en: "After this time, the balance can no longer be claimed.",
    },
  },
  {
    key: "finance.funding.monthly.long",
    section: "finance",
    label: {
      fr: "Avant le prorata au jour : versements d’un an ou plus",
      en: "Before the daily pro rata: payments of a year or more",
    },
    domain: { type: "shares" },
    help: {
      fr: "Les taux des versements d’un contrat d’un an ou plus.",
      en: "The payment rates of a contract of a year or more.",
    },
  },
  {
    key: "finance.funding.monthly.base",
    section: "finance",
    label: {
      fr: "Avant le prorata au jour : montant que les taux partagent",
      en: "Before the daily pro rata: the amount that the rates share",
    },
    domain: { type: "choice", choices: MONTHLY_BASES },
    help: {
      fr: "D’un contrat d’un an ou plus, le montant de tout le contrat, ou celui de chacune de ses années.",
      en: "Of a contract of a year or more, the amount of the whole contract, or that of each of its years.",
    },
  },
  {
    key: "finance.funding.monthly.short",
    section: "finance",
    label: {
      fr: "Avant le prorata au jour : versements de moins d’un an",
      en: "Before the daily pro rata: payments of less than a year",
    },
    domain: { type: "shares" },
    help: {
      fr: "Les taux des versements d’un contrat de moins d’un an.",
      en: "The payment rates of a contract of less than a year.",
    },
  },
  {
    key: "finance.cap.year",
    section: "finance",
    label: { fr: "Plafond annuel", en: "Yearly cap" },
    domain: POSITIVE_OR_NONE,
    unit: "€",
    help: {
      fr: "Ce que toutes les parties ensemble ne dépassent pas dans l’année.",
      en: "What all parties together do not exceed in the year.",
    },
  },
  {
    key: "finance.cap.party.year",
    section: "finance",
    label: { fr: "Plafond annuel par partie", en: "Yearly cap per party" },
    domain: POSITIVE_OR_NONE,
    unit: "€",
    help: { fr: "Ce qu’une partie ne dépasse pas dans l’année.", en: "What a party does not exceed in the year." },
  },
  {
    key: "finance.cap.party.term",
    section: "finance",
    label: { fr: "Plafond par partie sur la durée", en: "Cap per party over the term" },
    domain: POSITIVE_OR_NONE,
    unit: "€",
    help: {
      fr: "Ce qu’une partie ne dépasse pas sur toute la convention.",
      en: "What a party does not exceed over the whole convention.",
    },
  },
  {
    key: "finance.cap.firstYear",
    section: "finance",
    label: { fr: "Première année de la convention", en: "First year of the convention" },
    domain: { type: "year" },
    help: { fr: "Une dépense d’une année antérieure est refusée.", en: "Spending of an earlier year is refused." },
  },
  {
    key: "finance.cap.lastYear",
    section: "finance",
    label: { fr: "Dernière année de la convention", en: "Last year of the convention" },
    domain: { type: "year" },
    help: { fr: "Une dépense d’une année postérieure est refusée.", en: "Spending of a later year is refused." },
  },
  {
    key: "finance.subsidy.<n>.rate",
    section: "finance",
    label: { fr: "Subvention, versement <n> : taux", en: "Subsidy, payment <n>: rate" },
    domain: SHARE,
    unit: "%",
    help: { fr: "La part de la subvention versée.", en: "The part of the subsidy paid." },
  },
  {
    key: "finance.subsidy.<n>.label",
    section: "finance",
    label: { fr: "Subvention, versement <n> : quand", en: "Subsidy, payment <n>: when" },
    domain: TEXT,
    help: { fr: "Le nom du versement.", en: "The payment’s name." },
  },
  {
    key: "finance.subsidy.proRata",
    section: "finance",
    label: { fr: "Prorata des dépenses réelles", en: "Pro rata of actual spending" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une dépense inférieure au prévu réduit la subvention d’autant.",
      en: "If yes, spending below the forecast reduces the subsidy accordingly.",
    },
  },
  {
    key: "finance.subsidy.recovery",
    section: "finance",
    label: { fr: "Trop-versé à récupérer", en: "Overpayment to recover" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, ce qui a été versé au-delà du dû est réclamé.",
      en: "If yes, what was paid above what is due is claimed back.",
    },
  },
  {
    key: "finance.subsidy.certified",
    section: "finance",
    label: { fr: "Rapport certifié exigé pour le solde", en: "Certified report required for the balance" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, le dernier versement attend le rapport certifié.",
      en: "If yes, the last payment waits for the certified report.",
    },
  },
  {
    key: "finance.subsidy.inKind",
    section: "finance",
    label: { fr: "Apport en nature", en: "Contribution in kind" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "La part de l’apport qui n’est pas versée en argent.",
      en: "The part of the contribution not paid in money.",
    },
    information: true,
  },
  {
    key: "finance.subsidy.amount",
    section: "finance",
    label: { fr: "Subvention de l’année", en: "Subsidy of the year" },
    domain: POSITIVE,
    unit: "€",
    help: { fr: "Le montant versé en argent dans l’année.", en: "The amount paid in money in the year." },
  },
] as const satisfies readonly ParameterDefinition[];
