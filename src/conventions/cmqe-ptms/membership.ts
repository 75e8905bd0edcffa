/** Joining the campus: collèges, commissions and axes. */
import { nameOf, type Printed } from "../printed";
import type { ConventionValue } from "../types";

const SIGNING = "partenariat art. 1";
const COMMISSIONS = "partenariat art. 2";
const AXES = "partenariat art. 3";

/** A box of the form, not ticked. */
function box(key: string, label: Printed, article: string): ConventionValue {
  return { key: `membership.${key}`, value: false, article, ...nameOf(label) };
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
  box("commission.needs", { title: "Adéquation offre/besoins" }, COMMISSIONS),
  box("commission.territory.housing", { title: "Logements et transport" }, COMMISSIONS),
  box("commission.territory.teaching", { title: "Actions pédagogiques" }, COMMISSIONS),
  box("commission.territory.communication", { title: "Communication et identité" }, COMMISSIONS),
  box("commission.territory.mobility", { title: "Mobilité internationale" }, COMMISSIONS),
  box("commission.map", { title: "Carte des formations" }, COMMISSIONS),
  box("commission.appeal", { title: "Informations métiers" }, COMMISSIONS),
  box("commission.alternance", { title: "Formations en alternance" }, COMMISSIONS),
  box("campus.information", { title: "Campus : information, orientation, insertion" }, AXES),
  box("campus.technology", { title: "Campus : coopérations technologiques" }, AXES),
  box("campus.training", { title: "Campus : formation" }, AXES),
  box("campus.international", { title: "Campus : Europe et international" }, AXES),
  box("campus.insertion", { title: "Campus : insertion professionnelle" }, AXES),
  box("campus.other", { title: "Campus : autre" }, AXES),
  box("member.information", { title: "Membre : information métiers, emplois" }, AXES),
  box("member.participation", { title: "Membre : participation aux événements" }, AXES),
  box("member.international", { title: "Membre : Europe et international" }, AXES),
  box("member.ambassador", { title: "Membre : ambassadeur du campus" }, AXES),
  box("member.other", { title: "Membre : autre" }, AXES),
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
