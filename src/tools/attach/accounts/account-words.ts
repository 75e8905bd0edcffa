/** How accountants head their columns, folded; the first role of a list that fits a heading takes it. */

export type AccountKind = "contracts" | "invoices" | "receipts" | "instalments" | "expenses" | "charges";

export type AccountRole =
  | "contract"
  | "learner"
  | "firstName"
  | "type"
  | "start"
  | "end"
  | "break"
  | "yearly"
  | "hours"
  | "level"
  | "date"
  | "label"
  | "item"
  | "voucher"
  | "amount"
  | "credit"
  | "quantity"
  | "rate"
  | "party"
  | "invoice"
  | "debtor"
  | "payBy"
  | "paidOn";

interface AccountWords {
  readonly kind: AccountKind;
  readonly words: readonly (readonly [AccountRole, RegExp])[];
  /** Each is met by one of its groups of columns. */
  readonly needs: readonly (readonly (readonly AccountRole[])[])[];
  /** Columns of another kind of table. */
  readonly refuses: readonly AccountRole[];
}

const CONTRACT = ["contract", /^(?:n[°o]|numero|ref\S*)?\s*(?:de |du )?(?:contrat|dossier|deca|cerfa)\b/] as const;
const LEARNER = ["learner", /^(?:apprenti|apprenant|alternant|stagiaire|salarie|beneficiaire|nom)\b/] as const;
const INVOICE = ["invoice", /^(?:n[°o]|numero)?\s*(?:de |de la )?facture\b/] as const;
const PARTY = [
  "party",
  /^(?:partie|porteur|etablissement|structure|partenaire|entite|a la charge|porte par|qui)\b/,
] as const;
const AMOUNT = ["amount", /^(?:montant|somme|total|ttc|net|debit)\b/] as const;
const PAID_ON = [
  "paidOn",
  /^(?:date (?:de |du |d')?(?:paiement|reglement|encaissement|virement)|(?:paye|regle|encaisse|recu|vire)e?s? le)\b/,
] as const;

/** In the order in which they are tried: what asks for the most comes first. */
export const ACCOUNT_KINDS: readonly AccountWords[] = [
  {
    kind: "contracts",
    words: [
      ["start", /^(?:date )?(?:de |d')?(?:debut|entree|demarrage|embauche)\b|^commence le\b|^du$/],
      ["end", /^(?:date )?(?:de )?(?:fin|terme|sortie)\b|^finit le\b|^au$/],
      ["break", /\brupture\b|^rompu|^(?:date de )?resili/],
      ["yearly", /\bnpec\b|prise en charge|^cout (?:du )?contrat|^(?:montant|forfait|financement) (?:annuel|opco)/],
      ["hours", /\bheures\b|volume horaire/],
      ["level", /^niveau\b/],
      ["type", /^(?:type|dispositif|nature)\b/],
      CONTRACT,
      ["firstName", /^prenom\b/],
      LEARNER,
    ],
    needs: [[["start"]], [["end"]], [["yearly"], ["hours"]]],
    refuses: [],
  },
  {
    kind: "invoices",
    words: [
      PAID_ON,
      ["voucher", /^(?:n[°o]|numero)?\s*(?:de )?piece\b/],
      ["payBy", /^(?:echeance|a payer avant|date d'echeance)/],
      ["date", /^date\b|^emise? le/],
      INVOICE,
      CONTRACT,
      LEARNER,
      ["debtor", /^(?:client|debiteur|opco|financeur|payeur|destinataire|facture a)\b/],
      AMOUNT,
    ],
    // A journal of expenses has vouchers too, and suppliers: nobody owes it anything for a contract.
    needs: [[["invoice"], ["voucher", "debtor", "contract"]], [["date"]], [["amount"]], [["contract"], ["learner"]]],
    refuses: [],
  },
  {
    kind: "receipts",
    words: [PAID_ON, ["date", /^date\b/], INVOICE, CONTRACT, AMOUNT],
    needs: [[["invoice"]], [["paidOn"], ["date"]], [["amount"]]],
    refuses: ["contract"],
  },
  {
    kind: "instalments",
    words: [PAID_ON, ["label", /^(?:echeance|acompte|versement|appel de fonds)\b/], ["date", /^date\b/], PARTY, AMOUNT],
    needs: [[["label"]], [["date"]], [["amount"]]],
    refuses: [],
  },
  {
    kind: "expenses",
    words: [
      ["date", /^date\b|^jour$|^le$/],
      ["credit", /^credit\b/],
      ["voucher", /^(?:n[°o] (?:de )?)?(?:piece|justificatif|ref\S*)\b/],
      PARTY,
      ["item", /^(?:poste|charge|categorie|nature|rubrique|imputation|compte|type)\b/],
      ["label", /^(?:libelle|designation|objet|description|detail|fournisseur|intitule)\b/],
      ["amount", /^(?:montant|somme|depense|ttc|debit|total)\b/],
    ],
    needs: [[["date"]], [["amount"]], [["item"], ["label"]]],
    refuses: [],
  },
  {
    kind: "charges",
    words: [
      ["date", /^date\b/],
      ["rate", /^(?:taux|pu\b|p\.u|prix|tarif|cout (?:horaire|unitaire)|€ ?\/ ?h)/],
      ["quantity", /^(?:quantite|qte|nb|nombre|heures|volume|unites)\b/],
      PARTY,
      ["label", /^(?:poste|charge|libelle|designation|intitule|nature|rubrique|depense|objet|ligne)s?\b/],
      ["amount", /^(?:montant|cout|budget|prevu|previsionnel|previsions?|total)\b/],
    ],
    needs: [[["label"]], [["amount"], ["quantity", "rate"]]],
    refuses: ["date"],
  },
];
