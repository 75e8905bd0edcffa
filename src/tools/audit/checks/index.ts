/** Every check, in the order of the list. */
import type { Check } from "../check";
import { amountsAsText } from "./amounts-as-text";
import { approvalsMissing } from "./approvals-missing";
import { blanksInFinishedColumns } from "./blanks-in-finished-columns";
import { brandName } from "./brand-name";
import { breaksNotSettled } from "./breaks-not-settled";
import { capsExceeded } from "./caps-exceeded";
import { closedChanged } from "./closed-changed";
import { companyShare } from "./company-share";
import { contractDates } from "./contract-dates";
import { contractsNotInvoiced } from "./contracts-not-invoiced";
import { creditsTotal } from "./credits-total";
import { creditsUnlikeCatalogue } from "./credits-unlike-catalogue";
import { damagedSettings } from "./damaged-settings";
import { dashesInMarks } from "./dashes-in-marks";
import { dataKeptTooLong } from "./data-kept-too-long";
import { datesAsText } from "./dates-as-text";
import { datesFourYearsEarly } from "./dates-four-years-early";
import { datesFrom1904 } from "./dates-from-1904";
import { duplicatedLearners } from "./duplicated-learners";
import { externalLinks } from "./external-links";
import { financialFile } from "./financial-file";
import { formulasOverwritten } from "./formulas-overwritten";
import { formulasUnlikeColumn } from "./formulas-unlike-column";
import { freeChoicesAlike } from "./free-choices-alike";
import { headcountOutside } from "./headcount-outside";
import { hiddenRowsInTotals } from "./hidden-rows-in-totals";
import { hoursAsDurations } from "./hours-as-durations";
import { instalmentsSum } from "./instalments-sum";
import { marksAsDates } from "./marks-as-dates";
import { marksAsText } from "./marks-as-text";
import { marksOutOfRange } from "./marks-out-of-range";
import { marksReadFromBlanks } from "./marks-read-from-blanks";
import { membershipColleges } from "./membership-colleges";
import { mixedConventions } from "./mixed-conventions";
import { obligationsPastDue } from "./obligations-past-due";
import { officialTitle } from "./official-title";
import { operationsWithoutHead } from "./operations-without-head";
import { personalColumns } from "./personal-columns";
import { programmeHours } from "./programme-hours";
import { rangesMissRows } from "./ranges-miss-rows";
import { resultsInError } from "./results-in-error";
import { rightsExpired } from "./rights-expired";
import { rulesLeftOut } from "./rules-left-out";
import { rulesName } from "./rules-name";
import { secondSessionWhenValidated } from "./second-session-when-validated";
import { semesterCredits } from "./semester-credits";
import { sharesSum } from "./shares-sum";
import { sidesUnbalanced } from "./sides-unbalanced";
import { spacesInNames } from "./spaces-in-names";
import { statedTotal } from "./stated-total";
import { teamShares } from "./team-shares";
import { totalLeavesOutRows } from "./total-leaves-out-rows";
import { twoDigitYears } from "./two-digit-years";
import { unknownCodes } from "./unknown-codes";
import { unknownRuleKeys } from "./unknown-rule-keys";
import { varianceBeyond } from "./variance-beyond";
import { visitsOutside } from "./visits-outside";
import { volatileFunctions } from "./volatile-functions";
import { wantedMentions } from "./wanted-mentions";
import { weightsSum } from "./weights-sum";

export const checks: readonly Check[] = [
  marksOutOfRange,
  marksAsDates,
  unknownCodes,
  dashesInMarks,
  marksAsText,
  marksReadFromBlanks,
  blanksInFinishedColumns,
  secondSessionWhenValidated,
  duplicatedLearners,
  spacesInNames,
  headcountOutside,
  weightsSum,
  creditsTotal,
  creditsUnlikeCatalogue,
  semesterCredits,
  companyShare,
  programmeHours,
  statedTotal,
  sidesUnbalanced,
  totalLeavesOutRows,
  hiddenRowsInTotals,
  formulasOverwritten,
  formulasUnlikeColumn,
  rangesMissRows,
  resultsInError,
  closedChanged,
  amountsAsText,
  hoursAsDurations,
  datesAsText,
  datesFrom1904,
  datesFourYearsEarly,
  twoDigitYears,
  contractDates,
  financialFile,
  contractsNotInvoiced,
  breaksNotSettled,
  rightsExpired,
  varianceBeyond,
  capsExceeded,
  sharesSum,
  instalmentsSum,
  approvalsMissing,
  teamShares,
  visitsOutside,
  obligationsPastDue,
  rulesName,
  unknownRuleKeys,
  rulesLeftOut,
  mixedConventions,
  externalLinks,
  volatileFunctions,
  damagedSettings,
  operationsWithoutHead,
  freeChoicesAlike,
  membershipColleges,
  wantedMentions,
  officialTitle,
  brandName,
  personalColumns,
  dataKeptTooLong,
];
