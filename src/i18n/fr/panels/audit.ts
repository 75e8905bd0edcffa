/** Words of the tool « Contrôler ». */
import { counted } from "../grammar";

/** A fact of the finding by its name, as its reader writes it. */
export type Say = (fact: string) => string;

export interface CheckWords {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly remedy: string;
  readonly found: (say: Say) => string;
}

const some = (say: Say, one: string, several: string): string =>
  say("count") === "1" ? `1 ${one}` : `${say("count")} ${several}`;

const damaged = (say: Say): string => {
  switch (say("about")) {
    case "columns":
      return `Colonnes corrigées de « ${say("sheet")} »`;
    case "ignored":
      return "Signalements ignorés";
    case "accounts":
      return "Comptes rattachés aux charges";
    case "variance":
      return "Écart toléré entre prévu et réel";
    case "digest":
      return "Sel de l’empreinte d’un classeur figé";
    default:
      return "Convention du classeur";
  }
};

const contractOf = (say: Say): string =>
  `Contrat ${say("contract")}${say("learner") === "" ? "" : ` (${say("learner")})`}`;

function rulesNameProblem(problem: string, formula: string): string {
  switch (problem) {
    case "missing":
      return "Des formules lisent CNAM_REGLES, mais aucun nom du classeur ne s’appelle ainsi.";
    case "error":
      return `CNAM_REGLES est une référence brisée ou une erreur : ${formula}.`;
    case "noSheet":
      return `CNAM_REGLES désigne une feuille qui n’existe pas : ${formula}.`;
    case "otherWorkbook":
      return `CNAM_REGLES lit un autre classeur : ${formula}.`;
    case "constant":
      return `CNAM_REGLES est une constante, ${formula} : aucune feuille du classeur ne peut la changer.`;
    case "whole":
      return `CNAM_REGLES désigne des colonnes ou des lignes entières, ${formula} : tout ce qu’on y écrit devient une règle.`;
    default:
      return `CNAM_REGLES ne désigne que des cellules vides : ${formula}.`;
  }
}

/** By check. */
const checks = {
  marksOutOfRange: {
    title: "Note hors de l’échelle",
    why: "Une note négative ou au-dessus du barème fausse la moyenne, ou la refuse.",
    remedy: "Corrigez la note, ou indiquez le barème dans l’en-tête (« /40 »).",
    found: (say) => `${say("learner")}, ${say("column")} : ${say("mark")} n’est pas entre 0 et ${say("scale")}.`,
  },
  marksAsDates: {
    title: "Note devenue une date",
    why: "Le tableur a pris « 8.5 » pour le 8 mai : la cellule ne contient plus une note.",
    remedy: "Remettez la cellule au format Standard et tapez la note avec une virgule.",
    found: (say) =>
      `${say("learner")}, ${say("column")} : la cellule contient le ${say("date")} ; la note était sans doute ${say("typed")}.`,
  },
  unknownCodes: {
    title: "Code inconnu parmi les notes",
    why: "Les fonctions refusent un mot qu’elles ne connaissent pas ; une moyenne du tableur l’ignore en silence.",
    remedy: "Remplacez-le par une note ou par un code : ABI, ABJ, DIS, NEU, VES, VAE, ACQ, V, NV.",
    found: (say) => {
      const where = `« ${say("text")} » dans ${say("column")} (${some(say, "cellule", "cellules")})`;
      return say("meant") === ""
        ? `${where} n’est ni une note ni un code connu.`
        : `${where} : le code est ${say("meant")}.`;
    },
  },
  dashesInMarks: {
    title: "Tiret à la place d’une note",
    why: "Un tiret peut dire « non inscrit », « absent » ou « pas encore noté » : personne ne peut le deviner, et ce n’est jamais un 0.",
    remedy:
      "Videz la cellule si la note est à venir, tapez NEU si l’épreuve ne compte pas, ABI ou ABJ pour une absence.",
    found: (say) => `« ${say("text")} » dans ${say("column")} : ${some(say, "cellule", "cellules")}.`,
  },
  marksAsText: {
    title: "Note tapée comme du texte",
    why: "Les fonctions CNAM la lisent, mais une moyenne ou un tri du tableur l’ignore.",
    remedy: "« Corriger » la remplace par le même nombre.",
    found: (say) =>
      `${say("column")} : ${some(say, "note est du texte", "notes sont du texte")}, par exemple « ${say("example")} ».`,
  },
  marksReadFromBlanks: {
    title: "Note lue dans une cellule vide",
    why: "Une formule qui renvoie à une cellule vide donne 0 : une note manquante devient un zéro.",
    remedy: "« Corriger » laisse la cellule vide tant que la note manque.",
    found: (say) =>
      `${say("column")} : ${some(say, "zéro vient d’une cellule vide", "zéros viennent de cellules vides")} (${say("formula")}).`,
  },
  blanksInFinishedColumns: {
    title: "Note manquante dans une colonne remplie",
    why: "Presque tous ont leur note : sans elle, l’unité de l’apprenant reste en attente.",
    remedy: "Tapez la note, ou un code : ABI, ABJ, NEU, DIS.",
    found: (say) =>
      `${say("column")} : ${some(say, "note manque", "notes manquent")} (${say("learner")}${say("count") === "1" ? "" : "…"}), ${say("filled")} sont saisies.`,
  },
  secondSessionWhenValidated: {
    title: "Session 2 sur une unité validée",
    why: "La convention réserve la seconde session aux unités non validées.",
    remedy: "Effacez la note de session 2, ou vérifiez celle de la première session.",
    found: (say) => `${say("learner")} a déjà validé ${say("unit")} en première session.`,
  },
  duplicatedLearners: {
    title: "Apprenant en double",
    why: "Une personne sur deux lignes compte deux fois dans l’effectif et les moyennes.",
    remedy: "Gardez une seule ligne ; pour des homonymes, ajoutez leur numéro.",
    found: (say) =>
      say("learner") === say("other")
        ? `${say("learner")} figure sur ${say("count")} lignes.`
        : `« ${say("learner")} » et « ${say("other")} » semblent être la même personne.`,
  },
  spacesInNames: {
    title: "Espaces en trop dans un nom",
    why: "« DUPONT  Léa » et « DUPONT Léa » ne se retrouvent plus d’une liste à l’autre.",
    remedy: "« Corriger » retire les espaces en trop.",
    found: (say) => `${say("column")} : ${some(say, "cellule", "cellules")}, par exemple « ${say("example")} ».`,
  },
  headcountOutside: {
    title: "Effectif hors limites",
    why: "La convention fixe l’effectif d’une promotion.",
    remedy: "Vérifiez la liste, ou faites constater l’écart par les parties.",
    found: (say) => {
      const group = say("group") === "" ? "" : ` dans le groupe ${say("group")}`;
      return say("most") === ""
        ? `${say("count")} apprenants${group} : la promotion ouvre à partir de ${say("least")}.`
        : `${say("count")} apprenants${group}, pour ${say("most")} au plus.`;
    },
  },
  weightsSum: {
    title: "Poids qui ne font pas 100 %",
    why: "Les parts des épreuves d’une unité se complètent ; sinon l’une d’elles est fausse.",
    remedy: "Corrigez la part qui ne convient pas.",
    found: (say) => `${say("unit")} : les parts font ${say("sum")} au lieu de 1.`,
  },
  creditsTotal: {
    title: "Total des ECTS",
    why: "Les unités du diplôme totalisent un nombre fixe de crédits.",
    remedy: "Cherchez l’unité dont les crédits sont faux, ou celle qui manque.",
    found: (say) => `Les ${say("units")} unités totalisent ${say("sum")} ECTS au lieu de ${say("total")}.`,
  },
  creditsUnlikeCatalogue: {
    title: "Crédits différents de la convention",
    why: "Les crédits de l’unité sont fixés par la convention.",
    remedy: "Corrigez les crédits sur la feuille, ou dans la feuille Règles s’ils ont changé.",
    found: (say) => `${say("unit")} : ${say("credits")} ECTS ici, ${say("wanted")} dans les règles.`,
  },
  semesterCredits: {
    title: "ECTS d’un semestre",
    why: "Chaque semestre porte le même nombre de crédits.",
    remedy: "Vérifiez les unités du semestre.",
    found: (say) => `Semestre ${say("semester")} : ${say("sum")} ECTS au lieu de ${say("wanted")}.`,
  },
  companyShare: {
    title: "Part des crédits en entreprise",
    why: "Le programme borne la part des crédits acquis en entreprise.",
    remedy: "Revoyez les crédits des séquences professionnelles.",
    found: (say) =>
      say("most") === ""
        ? `${say("share")} % des crédits en entreprise, pour ${say("least")} % au moins.`
        : `${say("share")} % des crédits en entreprise, pour ${say("most")} % au plus.`,
  },
  programmeHours: {
    title: "Heures du programme",
    why: "Le programme ne dépasse pas un nombre d’heures encadrées.",
    remedy: "Réduisez le volume, ou vérifiez qu’aucune ligne n’est comptée deux fois.",
    found: (say) => `${say("sum")} h encadrées, pour ${say("most")} h au plus : ${say("over")} h de trop.`,
  },
  statedTotal: {
    title: "Total différent de ses lignes",
    why: "Un total tapé à la main ne suit plus ses lignes.",
    remedy: "Remplacez le nombre par une somme, ou cherchez la ligne fausse.",
    found: (say) =>
      `« ${say("label")} » affiche ${say("stated")}, ses lignes font ${say("sum")} (écart : ${say("difference")}).`,
  },
  sidesUnbalanced: {
    title: "Budget déséquilibré",
    why: "Les deux côtés d’un budget prévisionnel ont le même total.",
    remedy: "Cherchez la ligne qui manque d’un côté, ou ajoutez une ligne « Résultat » si l’écart est voulu.",
    found: (say) => `Dépenses : ${say("spent")}, recettes : ${say("income")} ; écart : ${say("difference")}.`,
  },
  totalLeavesOutRows: {
    title: "Total qui oublie des lignes",
    why: "La somme s’arrête avant la dernière ligne, ou commence après la première.",
    remedy: "« Corriger » étend la somme aux lignes oubliées.",
    found: (say) =>
      `La somme lit ${say("range")} : ${some(say, "ligne oubliée", "lignes oubliées")}, il faudrait ${say("wanted")}.`,
  },
  hiddenRowsInTotals: {
    title: "Lignes masquées dans un total",
    why: "Le lecteur ne voit pas tout ce que le total compte.",
    remedy: "Affichez les lignes, ou utilisez SOUS.TOTAL(109;…) pour les laisser de côté.",
    found: (say) =>
      `${some(say, "ligne masquée est comptée", "lignes masquées sont comptées")} (${say("rows")}) : ${say("sum")} en tout.`,
  },
  formulasOverwritten: {
    title: "Formule remplacée par un nombre",
    why: "Les autres cellules de la colonne sont calculées : celle-ci ne suivra plus.",
    remedy: "« Corriger » remet la formule de la colonne ; ignorez si la valeur est voulue.",
    found: (say) =>
      `${say("column")}${say("learner") === "" ? "" : `, ${say("learner")}`} : « ${say("value")} » est tapé à la place de ${say("formula")}.`,
  },
  formulasUnlikeColumn: {
    title: "Formule différente de sa colonne",
    why: "Une ligne copiée de travers lit les cellules de sa voisine : son résultat a l’air juste.",
    remedy: "« Corriger » remet la formule de la colonne quand seules les lignes lues diffèrent ; sinon, vérifiez.",
    found: (say) => {
      const where = `${say("column")}${say("learner") === "" ? "" : `, ${say("learner")}`}`;
      return say("shifted") === ""
        ? `${where} : ${say("formula")}, là où ${say("count")} lignes ont ${say("wanted")}.`
        : `${where} : ${say("formula")} lit une autre ligne ; il faudrait ${say("wanted")}.`;
    },
  },
  rangesMissRows: {
    title: "Formule qui s’arrête trop tôt",
    why: "Des lignes ajoutées au tableau ne sont pas lues par la formule.",
    remedy: "Étendez la plage de la formule jusqu’à la dernière ligne.",
    found: (say) =>
      `${say("range")} laisse ${some(say, "ligne", "lignes")} de « ${say("table")} » de côté : il faudrait ${say("wanted")}.`,
  },
  resultsInError: {
    title: "Résultat en erreur",
    why: "Ce qui lit ce résultat est en erreur à son tour.",
    remedy: "Lisez le message de la cellule : il nomme ce qu’il faut corriger.",
    found: (say) =>
      say("message") === ""
        ? `${say("error")} dans ${some(say, "cellule", "cellules")} : ${say("formula")}`
        : `${say("error")} : ${say("message")}`,
  },
  closedChanged: {
    title: "Changé après la clôture du jury, sans motif",
    why: "Ce qui a été signé n’est plus ce que montre le classeur.",
    remedy: "Remettez la valeur close, ou donnez le motif : outil « Clore le jury ».",
    found: (say) =>
      `${[say("who"), say("column")].filter((part) => part !== "").join(", ") || `Feuille « ${say("sheet")} »`} : « ${say("before")} » à la clôture du ${say("date")} ou à son dernier motif, « ${say("after")} » maintenant.`,
  },
  amountsAsText: {
    title: "Montant tapé comme du texte",
    why: "Une somme du tableur ne le compte pas.",
    remedy: "« Corriger » le remplace par le même nombre.",
    found: (say) =>
      `${say("column")} : ${some(say, "cellule est du texte", "cellules sont du texte")}, par exemple « ${say("example")} ».`,
  },
  hoursAsDurations: {
    title: "Heures tapées comme une durée",
    why: "« 223:00 » est gardé en jours (9,29) : une formule qui le lit compte 24 fois moins.",
    remedy: "« Corriger » écrit le nombre d’heures ; ou multipliez par 24 dans les formules.",
    found: (say) =>
      `${say("column")} : ${some(say, "cellule est une durée", "cellules sont des durées")}, par exemple ${say("hours")} h, gardées comme ${say("days")} jours.`,
  },
  datesAsText: {
    title: "Date tapée comme du texte",
    why: "Elle ne se trie pas et aucune durée ne s’en calcule.",
    remedy: "« Corriger » la remplace par la même date.",
    found: (say) =>
      `${say("column")} : ${some(say, "date est du texte", "dates sont du texte")}, par exemple « ${say("example")} ».`,
  },
  twoDigitYears: {
    title: "Année à deux chiffres",
    why: "« 01/09/26 » tapé comme du texte n’est pas une date, et le tableur lit « 01/09/30 » comme 1930.",
    remedy: "« Corriger » écrit l’année en entier. Pour une naissance, tapez-la vous-même.",
    found: (say) => `${say("column")} : ${some(say, "date", "dates")}, par exemple « ${say("example")} ».`,
  },
  contractDates: {
    title: "Dates de contrats",
    why: "Un contrat finit après son début, et une personne n’a qu’un contrat à la fois : sinon les jours financés sont faux.",
    remedy: "Corrigez la date, ajoutez la date de rupture du premier contrat, ou retirez la ligne en double.",
    found: (say) => {
      const who = say("learner") === "" ? "" : `${say("learner")}, `;
      switch (say("problem")) {
        case "reversed":
          return `${who}ligne ${say("rows")} : fin le ${say("end")}, avant le début le ${say("start")}.`;
        case "repeated":
          return `${who}lignes ${say("rows")} : le même contrat deux fois, du ${say("start")} au ${say("end")}.`;
        default:
          return `${who}lignes ${say("rows")} : un contrat commence le ${say("start")}, l’autre ne finit que le ${say("end")}.`;
      }
    },
  },
  datesFrom1904: {
    title: "Calendrier depuis 1904",
    why: "Ce classeur compte ses jours depuis 1904, les fonctions CNAM depuis 1900 : elles y lisent chaque date quatre ans trop tôt.",
    remedy:
      "Fichier, Options, Options avancées : décochez « Utiliser le calendrier depuis 1904 », puis ajoutez 1462 à chaque date (collage spécial, Addition).",
    found: (say) => `« ${say("sheet")} » : ${some(say, "date est lue", "dates sont lues")} quatre ans trop tôt.`,
  },
  datesFourYearsEarly: {
    title: "Dates de quatre ans trop tôt",
    why: "Copiées d’un classeur qui compte ses jours depuis 1904, les dates perdent quatre ans et un jour.",
    remedy: "Comparez-en une avec sa source ; si c’est bien cela, ajoutez 1462 à chacune (collage spécial, Addition).",
    found: (say) =>
      `La feuille annonce ${say("years")} et ${some(say, "date est", "dates sont")} quatre ans plus tôt : ${say("date")} serait le ${say("later")}.`,
  },
  financialFile: {
    title: "Dossier financier",
    why: "Chaque montant du dossier se tape une fois : un chiffre tapé sur un lien, ou une ligne hors d’un tableau, n’est plus suivi.",
    remedy:
      "Remettez la formule, déplacez la ligne au-dessus de la ligne grise, ou corrigez le contrat ou le paiement.",
    found: (say) => {
      switch (say("problem")) {
        case "typed":
          return `Feuille ${say("sheet")} : « ${say("value")} » a remplacé la formule d’un lien.`;
        case "outside":
          return `Feuille ${say("sheet")} : « ${say("value")} » est sous la ligne grise, hors du tableau.`;
        case "noContract":
          return `Facture ${say("value")} : aucun contrat.`;
        case "unknownContract":
          return `Facture ${say("value")} : le contrat « ${say("other")} » n’est pas dans la feuille des contrats.`;
        default:
          return `Facture ${say("value")} : ${say("amount")} € encaissés de trop.`;
      }
    },
  },
  contractsNotInvoiced: {
    title: "Contrat sans facture",
    why: "Ce que le contrat doit aurait déjà dû être payé, et aucune ligne du registre des factures ne le nomme.",
    remedy: "Facturez le premier versement, ou écrivez le numéro du contrat sur la ligne de sa facture.",
    found: (say) =>
      `${contractOf(say)} : ${say("amount")} € étaient dus le ${say("day")} ; aucune ligne de « ${say("register")} » ne le nomme.`,
  },
  breaksNotSettled: {
    title: "Rupture non soldée",
    why: "Un contrat rompu rapporte jusqu’à son dernier jour : la différence avec ce qui est facturé se règle par une facture ou par un avoir.",
    remedy: "Ajoutez la facture de solde, ou l’avoir, au registre ; ou corrigez la date de rupture.",
    found: (say) => {
      const debtor = say("debtor") === "" ? "" : `, ${say("debtor")}`;
      const what = say("problem") === "creditNote" ? "d’avoir à émettre" : "restent à facturer";
      return `${contractOf(say)}${debtor} : rompu le ${say("broken")}, ${say("amount")} € ${what} (« ${say("register")} »).`;
    },
  },
  rightsExpired: {
    title: "Droit à paiement perdu",
    why: "Passé le délai de la convention, ce qui n’est pas facturé ne peut plus être demandé au financeur.",
    remedy: "Ajoutez au registre la facture émise à temps s’il y en a une, sinon constatez la perte.",
    found: (say) =>
      `${contractOf(say)}, ${say("debtor")} : ${say("amount")} € non facturés, perdus ${say("after")} après le dernier jour du contrat (contrôle au ${say("day")}).`,
  },
  varianceBeyond: {
    title: "Écart au budget",
    why: "Le montant réel s’éloigne du prévu de plus que l’écart toléré, réglé ci-dessus.",
    remedy: "Vérifiez les lignes qui le composent, ou faites accepter l’écart par les parties.",
    found: (say) => {
      const sum = `${say("actual")} € pour ${say("forecast")} € prévus, soit ${say("difference")} € de ${say("side") === "above" ? "plus" : "moins"}`;
      return say("percent") === ""
        ? `${say("line")} : ${say("actual")} € là où rien n’était prévu.`
        : `${say("line")} : ${sum} (${say("percent")} %, pour ${say("tolerated")} % tolérés).`;
    },
  },
  capsExceeded: {
    title: "Plafond dépassé",
    why: "La convention plafonne les dépenses.",
    remedy: "Ramenez la dépense sous le plafond, ou faites-la accepter par les parties.",
    found: (say) =>
      `${say("party")}, ${say("year")} : ${say("amount")} € pour ${say("limit")} € au plus, soit ${say("over")} € de trop.`,
  },
  sharesSum: {
    title: "Parts des parties",
    why: "Les parts se complètent : leur somme fait 100 %.",
    remedy: "Corrigez la part qui ne convient pas.",
    found: (say) => `Les ${say("count")} parts font ${say("sum")} %.`,
  },
  instalmentsSum: {
    title: "Acomptes",
    why: "Les acomptes doivent faire le montant entier, sans rien perdre ni facturer deux fois.",
    remedy: "Corrigez le taux d’un acompte.",
    found: (say) => `Les ${say("count")} acomptes font ${say("sum")} %.`,
  },
  approvalsMissing: {
    title: "Agrément manquant",
    why: "Un intervenant qui assure une part suffisante d’une unité doit être agréé, et chaque unité en compter un.",
    remedy: "Demandez l’agrément, ou notez sa date si vous l’avez.",
    found: (say) => `${say("control")} : ${say("detail")}.`,
  },
  teamShares: {
    title: "Composition de l’équipe",
    why: "La convention demande des parts minimales dans l’équipe pédagogique.",
    remedy: "Revoyez la répartition des heures ou des intervenants.",
    found: (say) =>
      `${say("control")} : ${say("value")}${say("minimum") === "" ? "" : `, pour ${say("minimum")} au moins`} (en %, ou en nombre).`,
  },
  visitsOutside: {
    title: "Visites en entreprise",
    why: "Chaque visite a sa période.",
    remedy: "Fixez la visite, ou corrigez sa date.",
    found: (say) => {
      const next =
        say("start") === "" && say("end") === "" ? "" : ` Prochaine période : ${say("start")} – ${say("end")}.`;
      return say("late") === ""
        ? `${say("learner")} : une visite est hors de sa période.${next}`
        : `${say("learner")} : une visite est en retard.${next}`;
    },
  },
  obligationsPastDue: {
    title: "Échéance dépassée",
    why: "La date est passée et rien ne dit que c’est fait.",
    remedy: "Faites-le, ou notez-le comme fait.",
    found: (say) => `${say("what")} : à faire avant le ${say("date")} (contrôle au ${say("today")}).`,
  },
  rulesName: {
    title: "CNAM_REGLES ne lit pas de règles",
    why: "Les formules qui lisent CNAM_REGLES sont en erreur, ou n’appliquent pas la feuille de règles que vous voyez.",
    remedy:
      "Dans le gestionnaire de noms, faites désigner à CNAM_REGLES les colonnes « Clé » et « Valeur » de la feuille de règles, ou insérez une feuille de règles depuis le volet : elle refait le nom.",
    found: (say) => rulesNameProblem(say("problem"), say("formula")),
  },
  unknownRuleKeys: {
    title: "Feuille de règles illisible",
    why: "Une clé inconnue met en erreur toutes les formules qui lisent CNAM_REGLES.",
    remedy: "Corrigez la clé ou la valeur indiquée.",
    found: (say) =>
      say("problem") === ""
        ? `« ${say("key")} » n’est pas une clé. La plus proche : « ${say("nearest")} ».`
        : say("problem"),
  },
  rulesLeftOut: {
    title: "Formule sans les règles du classeur",
    why: "Sans CNAM_REGLES, la fonction applique les règles nationales, pas les vôtres.",
    remedy: "« Corriger » ajoute CNAM_REGLES à la formule.",
    found: (say) => `CNAM.${say("id")}, ${some(say, "cellule", "cellules")} : ${say("formula")}`,
  },
  mixedConventions: {
    title: "Plusieurs conventions",
    why: "Des formules du même classeur n’appliquent pas la même convention.",
    remedy: "Vérifiez que c’est voulu.",
    found: (say) => `« ${say("sheet")} » applique « ${say("convention")} », le reste du classeur « ${say("main")} ».`,
  },
  externalLinks: {
    title: "Lien vers un autre classeur",
    why: "La personne qui reçoit ce classeur n’a pas l’autre : le résultat ne se met plus à jour.",
    remedy: "Copiez les valeurs dans ce classeur.",
    found: (say) => `${some(say, "formule lit", "formules lisent")} ${say("link")}.`,
  },
  volatileFunctions: {
    title: "Formule qui change toute seule",
    why: "Le classeur ouvert demain ne dira pas la même chose : un PV doit rester ce qu’il était.",
    remedy: "Tapez la date ou la valeur au lieu de la calculer.",
    found: (say) => `${say("name")} dans ${some(say, "cellule", "cellules")}.`,
  },
  damagedSettings: {
    title: "Réglage enregistré qui ne se lit plus",
    why: "Ce réglage du classeur n’est plus tel que l’outil l’écrit : ce qui ne se lit pas est mis de côté, rien n’en est deviné.",
    remedy: "« Corriger » garde ce qui se lit encore et efface le reste ; refaites ensuite votre choix dans l’outil.",
    found: (say) => `${damaged(say)} : ce qui ne se lit pas est mis de côté.`,
  },
  operationsWithoutHead: {
    title: "Opération sans responsable",
    why: "Chaque opération du logigramme a un responsable (R), des coresponsables (Co-R) ou quelqu’un qui valide (V).",
    remedy: "Donnez R à l’un des acteurs.",
    found: (say) => `« ${say("operation")} » n’a ni R, ni Co-R, ni V.`,
  },
  freeChoicesAlike: {
    title: "Deux choix identiques",
    why: "Sur une ligne libre, les deux acteurs se partagent R et I.",
    remedy: "Donnez R à l’un et I à l’autre.",
    found: (say) => `« ${say("operation")} » : les deux acteurs ont ${say("code")}.`,
  },
  membershipColleges: {
    title: "Collège du membre",
    why: "Un membre appartient à un seul des trois collèges.",
    remedy: "Cochez un collège et un seul.",
    found: (say) => (say("count") === "0" ? "Aucun collège n’est coché." : `${say("count")} collèges sont cochés.`),
  },
  wantedMentions: {
    title: "Mention de la charte",
    why: "La charte de communication fixe les mots de la mention.",
    remedy: "Reprenez la mention telle quelle.",
    found: (say) => `« ${say("text")} » : la mention est « ${say("wanted")} ».`,
  },
  officialTitle: {
    title: "Intitulé du diplôme",
    why: "L’intitulé est celui du référentiel : il comporte au moins la mention et le parcours.",
    remedy: "Reprenez l’intitulé autorisé.",
    found: (say) => `« ${say("text")} » : l’intitulé autorisé est « ${say("wanted")} ».`,
  },
  brandName: {
    title: "Nom du Cnam",
    why: "Dans un texte, le nom s’écrit « le Cnam ».",
    remedy: "« Corriger » remplace le nom.",
    found: (say) => `« ${say("written")} » dans « ${say("text")} ».`,
  },
  personalColumns: {
    title: "Données personnelles inutiles ici",
    why: "Aucune règle ne lit cette colonne : sur une feuille de notes, elle n’a pas à circuler.",
    remedy: "Gardez-la dans un fichier à part, ou retirez-la avant d’envoyer la feuille.",
    found: (say) => `Colonne « ${say("column")} » de « ${say("sheet")} ».`,
  },
  dataKeptTooLong: {
    title: "Données conservées trop longtemps",
    why: "La convention limite la durée de conservation des données personnelles.",
    remedy: "Supprimez ou anonymisez ces lignes.",
    found: (say) =>
      `« ${say("sheet")} » : ${some(say, "ligne date", "lignes datent")} d’avant le ${say("limit")} (${say("delay")}).`,
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

export type AuditedCheck = keyof typeof checks;

export const audit = {
  help: "Relit tout le classeur : notes, totaux, poids, dates, plafonds, formules, mentions. Rien n’est changé sans votre accord.",
  date: "Contrôler à la date du",
  dateHelp:
    "Pour les échéances, les visites, les factures et la durée de conservation. Vide : elles ne sont pas contrôlées.",
  variance: "Écart toléré entre prévu et réel (%)",
  varianceHelp: "Au-delà, une ligne du budget est signalée. Vide : aucune ne l’est. Gardé dans le classeur.",
  varianceNot: "Tapez un pourcentage à partir de 0, par exemple 10.",
  variancePlan: (percent: string) => `Signaler les écarts au budget de plus de ${percent} %`,
  varianceNone: "Ne plus signaler les écarts au budget",
  run: "Contrôler",
  again: "Contrôler à nouveau",
  stale: "Le classeur a changé depuis ce contrôle.",
  nothing: "Rien à signaler",
  nothingHelp: (checks: number) => `Les ${checks} contrôles n’ont rien trouvé dans ce classeur.`,
  nothingShown: "Aucun signalement ne correspond à ce filtre.",
  summary: "Résultat du contrôle",
  severities: { error: "Erreur", warning: "Avertissement", info: "Information" },
  filter: "Gravité",
  all: "Tout",
  search: "Rechercher dans les signalements",
  searchHint: "nom, unité, feuille…",
  findings: (count: number) => counted(count, "signalement", "signalements"),
  why: "Pourquoi",
  remedy: "Que faire",
  source: "Source",
  cells: "Cellules",
  select: (where: string) => `Sélectionner ${where}`,
  others: (count: number) => `et ${counted(count, "autre plage", "autres plages")}`,
  more: (count: number) => `Voir ${counted(count, "autre signalement", "autres signalements")}`,
  fix: "Corriger",
  fixOne: (what: string) => `Corriger : ${what}`,
  fixCheck: "Corriger tout ce groupe",
  fixAll: (count: number) => `Corriger tout ce qui est sûr (${count})`,
  fixPlan: (count: number) => (count > 1 ? `Corriger ${count} signalements` : "Corriger un signalement"),
  fixHelp:
    "Chaque correction remplace ce qui est tapé par la même chose bien écrite, ou remet la formule de la colonne. Vérifiez les cellules remplacées.",
  ignore: "Ignorer",
  ignoreOne: (what: string) => `Ignorer : ${what}`,
  ignoreReason: "Pourquoi l’ignorer ?",
  ignoreReasonHint: "validé par le jury, voulu…",
  ignoreConfirm: "Garder cette raison",
  cancel: "Annuler",
  ignorePlan: "Ignorer un signalement",
  ignored: (count: number) => counted(count, "signalement ignoré", "signalements ignorés"),
  ignoredBecause: "Ignoré",
  unignore: "Ne plus ignorer",
  unignoreOne: (what: string) => `Ne plus ignorer : ${what}`,
  unignorePlan: "Ne plus ignorer un signalement",
  gone: "Ce signalement n’existe plus : contrôlez à nouveau.",
  /** After the sentence of the first of several findings alike. */
  together: (say: Say) => {
    const others = say("others");
    if (say("otherColumns") === "") return others === "1" ? "Et 1 autre cas." : `Et ${others} autres cas.`;
    return others === "1"
      ? `De même dans la colonne ${say("otherColumns")}.`
      : `De même dans ${others} autres colonnes : ${say("otherColumns")}.`;
  },
  makeReport: "Rapport",
  report: {
    sheet: "Contrôle",
    plan: "Ajouter le rapport du contrôle",
    title: "Rapport de contrôle du classeur",
    checked: (checks: number) => `${checks} contrôles`,
    at: (date: string) => `à la date du ${date}`,
    convention: (title: string) => `Règles : ${title}`,
    headings: {
      severity: "Gravité",
      check: "Contrôle",
      where: "Où",
      found: "Constat",
      remedy: "Que faire",
      source: "Article",
      ignored: "Ignoré parce que",
    },
    nothing: "Rien à signaler.",
    page: "Page &P sur &N",
  },
  checks: checks as Readonly<Record<AuditedCheck, CheckWords>>,
};
