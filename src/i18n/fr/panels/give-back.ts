/** Words of marks that go back to the platform they came from. */
import { counted } from "../grammar";

interface Facts {
  readonly sheet: string;
  readonly file: string;
  readonly returned: {
    readonly cells: readonly { readonly outcome: "blank" | "same" | "different"; readonly isRounded: boolean }[];
    readonly notReturned: readonly unknown[];
    readonly unmatched: readonly unknown[];
  };
}

const reasons = {
  code: "ce code n’existe pas dans le fichier",
  scale: "le barème n’est pas dit",
  word: "ce n’est pas une note",
};

export const giveBackTool = {
  destination: "Le fichier lui-même : lui rendre les notes d’un tableau",
  help: "Le fichier rendu garde la forme de l’export, à l’octet près : seules ses cases de notes vides sont remplies, chacune sur le barème du fichier. Importez-le ensuite dans la plateforme.",
  table: "Tableau dont viennent les notes",
  columns: "Colonnes à rendre",
  from: (heading: string) => `Colonne rendue à « ${heading} »`,
  none: "Ne rien rendre",
  replace: (count: number) =>
    count > 1 ? `Remplacer les ${count} notes du fichier qui diffèrent` : "Remplacer la note du fichier qui diffère",
  counts: {
    legend: "Ce qui sera rendu",
    written: "Notes à écrire dans le fichier",
    same: "Déjà dans le fichier",
    different: "Différentes, gardées telles quelles",
    rounded: "Arrondies : trop de décimales pour la plateforme",
    notReturned: "Non rendues",
    unmatched: "Absents du tableau",
  },
  notReturned: "Non rendues",
  reasons,
  reason: (name: string, heading: string, text: string, reason: keyof typeof reasons) =>
    `${name}, ${heading} : « ${text} », ${reasons[reason]}`,
  save: "Enregistrer le fichier rendu",
  nothing: "Rien à rendre : choisissez la colonne de chaque note, ou le fichier a déjà toutes ces notes.",
  name: (file: string) => file.replace(/(\.[^.]*)?$/u, " (rendu)$1"),
  problems: {
    missing: "L’export à remplir n’existe pas.",
    form: "Seuls un carnet de notes ou un devoir de Moodle et un fichier d’Apogée (maquette ou saisie web) peuvent être rendus remplis.",
    table: "Aucun tableau de ce classeur ne nomme les personnes et les notes de cet export.",
    mended:
      "Cet export a dû être réparé pour être lu : refaites-le, puis réessayez, pour qu’aucune autre case ne change.",
    notWritten: "Le fichier rendu ne peut pas être écrit : vérifiez le dossier, et fermez le fichier s’il est ouvert.",
  },
  summary: ({ sheet, file, returned: { cells, notReturned, unmatched } }: Facts): readonly string[] => {
    const of = (outcome: string): number => cells.filter((cell) => cell.outcome === outcome).length;
    const rounded = cells.filter((cell) => cell.outcome === "blank" && cell.isRounded).length;
    return [
      `« ${file} » : ${counted(of("blank"), "note rendue", "notes rendues")} de « ${sheet} ».`,
      ...(of("same") > 0 ? [`${counted(of("same"), "note déjà là", "notes déjà là")}.`] : []),
      ...(of("different") > 0
        ? [
            `${counted(of("different"), "note différente, gardée", "notes différentes, gardées")} telle que dans l’export.`,
          ]
        : []),
      ...(rounded > 0
        ? [`${counted(rounded, "note arrondie", "notes arrondies")} : plus de décimales que la plateforme n’en prend.`]
        : []),
      ...(notReturned.length > 0 ? [`${counted(notReturned.length, "note non rendue", "notes non rendues")}.`] : []),
      ...(unmatched.length > 0
        ? [`${counted(unmatched.length, "personne absente", "personnes absentes")} du tableau.`]
        : []),
    ];
  },
};
