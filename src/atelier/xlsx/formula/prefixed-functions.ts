/**
 * Functions newer than the file format, stored with a prefix so that an older Excel shows `#NAME?` instead of refusing
 * the file. Source: Microsoft, « Issue: An _xlfn. prefix is displayed in front of a formula », and [MS-XLSX] 2.2.2.
 */
const XLFN = `
ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST
CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT
IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP
MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST
QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC
SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT ARRAYTOTEXT VAR.P VAR.S
VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
`;

/** Functions of the two kinds stored with `_xlfn._xlws.`. */
const XLWS = ["FILTER", "SORT", "PY"];

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...XLFN.trim()
    .split(/\s+/)
    .map((name) => [name, "_xlfn."] as const),
  ...XLWS.map((name) => [name, "_xlfn._xlws."] as const),
]);

/** What a file writes before this function's name; empty for the functions of Excel 2007. */
export function storedPrefix(functionName: string): string {
  return PREFIXES.get(functionName.toUpperCase()) ?? "";
}

/** Functions that exist in files only, for the signs `@` and `#`. */
const SIGNS = new Set(["SINGLE", "ANCHORARRAY"]);

/**
 * A stored name without the prefixes of newer functions: `_xlfn._xlws.FILTER` is `FILTER`. A function we do not know
 * keeps its prefix, as Excel shows it too: without, no program would ever find it again.
 */
export function withoutStoredPrefix(functionName: string): string {
  const name = functionName.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "").toUpperCase();
  return PREFIXES.has(name) || SIGNS.has(name) ? name : functionName;
}

const SPILLING = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK MAKEARRAY MAP MUNIT PIVOTBY RANDARRAY REDUCE SCAN
  SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Whether Excel stores a formula that calls this function as a dynamic array even when it fills a single cell. */
export function maySpill(functionName: string): boolean {
  return SPILLING.has(functionName.toUpperCase());
}
