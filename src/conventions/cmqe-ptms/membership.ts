/** Joining the campus: collèges, commissions and axes. */
import type { ConventionValue } from "../types";

const SIGNING = "partenariat art. 1";
const COMMISSIONS = "partenariat art. 2";
const AXES = "partenariat art. 3";

/** A box of the form, not ticked. */
function box(key: string, label: string, article: string): ConventionValue {
  return { key: `membership.${key}`, value: false, article, name: { fr: label, en: label } };
}

export const membership: readonly ConventionValue[] = [
  {
    key: "membership.college",
    value: null,
    article: SIGNING,
    note: {
      fr: "« Cocher votre collège » : un seul des trois, au choix du membre.",
      en: "« Tick your collège »: one of the three only, for the member to choose.",
    },
  },
  box("commission.needs", "Adéquation offre/besoins", COMMISSIONS),
  box("commission.territory.housing", "Logements et transport", COMMISSIONS),
  box("commission.territory.teaching", "Actions pédagogiques", COMMISSIONS),
  box("commission.territory.communication", "Communication et identité", COMMISSIONS),
  box("commission.territory.mobility", "Mobilité internationale", COMMISSIONS),
  box("commission.map", "Carte des formations", COMMISSIONS),
  box("commission.appeal", "Informations métiers", COMMISSIONS),
  box("commission.alternance", "Formations en alternance", COMMISSIONS),
  box("campus.information", "Campus : information, orientation, insertion", AXES),
  box("campus.technology", "Campus : coopérations technologiques", AXES),
  box("campus.training", "Campus : formation", AXES),
  box("campus.international", "Campus : Europe et international", AXES),
  box("campus.insertion", "Campus : insertion professionnelle", AXES),
  box("campus.other", "Campus : autre", AXES),
  box("member.information", "Membre : information métiers, emplois", AXES),
  box("member.participation", "Membre : participation aux événements", AXES),
  box("member.international", "Membre : Europe et international", AXES),
  box("member.ambassador", "Membre : ambassadeur du campus", AXES),
  box("member.other", "Membre : autre", AXES),
  {
    key: "membership.signatories",
    value: "directeur et directeur opérationnel",
    article: SIGNING,
    note: {
      fr: "La convention de partenariat veut deux signatures, la constitutive (art. 9) celle du directeur seul.",
      en: "The partnership convention wants two signatures, the founding one (art. 9) the director’s alone.",
    },
    alternatives: [
      { value: "directeur", reading: { fr: "Convention constitutive, art. 9.", en: "Founding convention, art. 9." } },
    ],
  },
  {
    key: "membership.exclusion",
    value: "directeur",
    article: "partenariat art. 7",
    note: {
      fr: "La convention constitutive (art. 9) confie l’exclusion au comité d’orientation stratégique.",
      en: "The founding convention (art. 9) leaves exclusion to the strategic committee.",
    },
    alternatives: [
      {
        value: "comité d’orientation stratégique",
        reading: { fr: "Convention constitutive, art. 9.", en: "Founding convention, art. 9." },
      },
    ],
  },
];
