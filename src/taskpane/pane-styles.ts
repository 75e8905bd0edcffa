/** The pane's look: Fluent's tokens on native elements, usable from 320 px and in contrast themes. */
import { fluentThemeCss } from "./fluent-theme";

let sheet: CSSStyleSheet | undefined;

/** One sheet for every pane of the page. Constructed, so that no inline style has to be allowed by the page's policy. */
export function paneStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { ${fluentThemeCss} }\n${css}`);
  }
  return sheet;
}

const css = `
:host {
  display: block;
  height: 100%;
  color-scheme: light;
  color: var(--colorNeutralForeground1);
  background: var(--colorNeutralBackground1);
  font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, fieldset, table { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, strong, th { font-weight: var(--fontWeightSemibold); }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
button, input, select { font: inherit; color: inherit; }
code, .formula { font-family: var(--fontFamilyMonospace); font-size: var(--fontSizeBase200); overflow-wrap: anywhere; }
em { color: var(--colorNeutralForeground3); }
:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 1px; border-radius: var(--borderRadiusMedium); }
.for-screen-readers {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}

.pane { display: flex; flex-direction: column; height: 100%; min-width: 0; overflow: hidden; position: relative; }
.header { display: flex; align-items: center; justify-content: space-between; gap: 8px; padding: 10px 12px 6px; }
h1 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
.languages { display: flex; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
.languages button {
  border: 0; background: none; min-width: 32px; padding: 2px 6px; cursor: pointer; border-radius: 3px;
  font-size: var(--fontSizeBase200); line-height: 20px; color: var(--colorNeutralForeground2);
}
.languages button[aria-pressed="true"] {
  background: var(--colorBrandBackground2); color: var(--colorBrandForeground2); font-weight: var(--fontWeightSemibold);
}

.tabs {
  display: flex; padding: 0 4px; border-bottom: 1px solid var(--colorNeutralStroke2); flex: none;
}
.tabs button {
  flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; align-items: center; gap: 2px; padding: 6px 0 8px;
  border: 0; background: none; cursor: pointer; position: relative; color: var(--colorNeutralForeground2);
  font-size: 11px; line-height: 14px; border-radius: var(--borderRadiusMedium);
}
.tabs button:hover { background: var(--colorNeutralBackground1Hover); }
.tabs button[aria-selected="true"] { color: var(--colorBrandForeground1); font-weight: var(--fontWeightSemibold); }
.tabs button[aria-selected="true"]::after {
  content: ""; position: absolute; inset: auto 10px 0; border-bottom: 3px solid var(--colorCompoundBrandStroke);
  border-radius: 2px;
}
.icon { fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; flex: none; }

.messages { flex: none; }
.busy { display: flex; align-items: center; gap: 8px; padding: 6px 12px; color: var(--colorNeutralForeground2); }
.stop { margin: -4px 0 -4px auto; visibility: hidden; animation: come-in 0s linear 0.5s forwards; }
@keyframes come-in { to { visibility: visible; } }
/* Read once Excel has kept its user waiting; it answers sooner, or a cell is being edited, or it does not answer at all. */
.late {
  height: 0; margin: 0; padding: 0 12px; overflow: hidden; visibility: hidden;
  animation: come-up 0s linear 5s forwards;
}
@keyframes come-up { to { height: auto; padding-bottom: 6px; visibility: visible; } }
.spinner {
  width: 14px; height: 14px; border-radius: 50%; border: 2px solid var(--colorBrandBackground2);
  border-top-color: var(--colorBrandBackground); animation: turn 1s linear infinite;
}
@keyframes turn { to { transform: rotate(1turn); } }
.notice {
  display: flex; align-items: center; gap: 4px; padding: 6px 4px 6px 12px; border-bottom: 1px solid;
}
.notice p { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.notice.success {
  background: var(--colorStatusSuccessBackground1); border-color: var(--colorStatusSuccessBorder1);
  color: var(--colorStatusSuccessForeground1);
}
.notice.error {
  background: var(--colorStatusDangerBackground1); border-color: var(--colorStatusDangerBorder1);
  color: var(--colorStatusDangerForeground1);
}

.asked {
  flex: none; display: flex; align-items: center; gap: 6px; flex-wrap: wrap; padding: 8px 12px;
  background: var(--colorNeutralBackground3); border-bottom: 1px solid var(--colorNeutralStroke2);
}
.asked label { flex: 1 0 100%; font-weight: var(--fontWeightSemibold); }
.asked select { flex: 1; min-width: 0; }
.header .help { margin-left: auto; color: inherit; }

.panel { flex: 1; min-height: 0; overflow: auto; padding: 12px; display: flex; flex-direction: column; gap: 12px; position: relative; }
.panel > * { flex: none; }
.panel:focus-visible { outline-offset: -2px; }
h2 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); }
h3, h4 { font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); }
h5 { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.hint, .about, .rule-source { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.empty { padding: 12px; background: var(--colorNeutralBackground3); border-radius: var(--borderRadiusMedium); overflow-wrap: anywhere; }
.empty-state { margin: auto 0; padding: 24px 8px; text-align: center; color: var(--colorNeutralForeground2); }
.empty-state h3 { color: var(--colorNeutralForeground1); margin-bottom: 8px; }

.field { display: flex; flex-direction: column; gap: 4px; }
.field label { font-weight: var(--fontWeightSemibold); }
.field-head { display: flex; justify-content: space-between; align-items: baseline; gap: 8px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.tools li > .row { margin-top: 8px; }
.stack { display: flex; flex-direction: column; gap: 4px; align-items: flex-start; }
select, input[type="search"], input[type="number"] {
  width: 100%; min-height: 32px; padding: 5px 8px; background: var(--colorNeutralBackground1);
  border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible);
  border-radius: var(--borderRadiusMedium); text-overflow: ellipsis;
}
input[type="number"] { width: 76px; }
input[type="number"].long { width: 132px; }
input::placeholder { color: var(--colorNeutralForeground3); opacity: 1; }
input[aria-invalid="true"] { border-color: var(--colorStatusDangerForeground1); }
.field-error { color: var(--colorStatusDangerForeground1); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }

.button {
  min-height: 32px; padding: 5px 12px; border: 1px solid var(--colorNeutralStroke1); cursor: pointer;
  border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1);
  font-weight: var(--fontWeightSemibold); transition: background var(--durationFast) var(--curveEasyEase);
  align-self: flex-start; text-align: center;
}
.button:hover { background: var(--colorNeutralBackground1Hover); }
.button:active { background: var(--colorNeutralBackground1Pressed); }
.button.primary { background: var(--colorBrandBackground); border-color: transparent; color: var(--colorNeutralForegroundOnBrand); }
.button.primary:hover { background: var(--colorBrandBackgroundHover); }
.button.primary:active { background: var(--colorBrandBackgroundPressed); }
.button.subtle { border-color: transparent; background: none; color: inherit; align-self: center; }
.button.cell { padding: 0; min-width: 130px; min-height: 24px; font: inherit; text-align: start; white-space: normal; text-decoration: underline; }
.button.subtle:hover { background: rgb(0 0 0 / 6%); }
.button.dismiss { padding: 5px; min-width: 32px; display: inline-flex; justify-content: center; }
.button:disabled {
  background: var(--colorNeutralBackgroundDisabled); border-color: var(--colorNeutralStroke2);
  color: var(--colorNeutralForegroundDisabled); cursor: not-allowed;
}

.section, .function { border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }
summary { display: flex; align-items: center; gap: 8px; padding: 8px 10px; cursor: pointer; list-style: none; border-radius: var(--borderRadiusMedium); }
summary::-webkit-details-marker { display: none; }
summary::before {
  content: ""; flex: none; width: 7px; height: 7px; margin: 0 2px; border: solid var(--colorNeutralForeground2);
  border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); transition: transform var(--durationFast) var(--curveEasyEase);
}
details[open] > summary::before { transform: translateY(-2px) rotate(45deg); }
summary:hover { background: var(--colorNeutralBackground1Hover); }
summary h3 { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.count { font-size: var(--fontSizeBase200); color: var(--colorNeutralForeground3); flex: none; }
.badge {
  flex: none; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); padding: 1px 6px;
  border-radius: var(--borderRadiusMedium); background: var(--colorBrandBackground2); color: var(--colorBrandForeground2);
}

.rules { border-top: 1px solid var(--colorNeutralStroke2); }
.rule { padding: 10px; display: flex; flex-direction: column; gap: 4px; }
.rule + .rule { border-top: 1px solid var(--colorNeutralStroke2); }
.rule-line { display: flex; justify-content: space-between; align-items: baseline; gap: 12px; }
.rule-label { font-weight: var(--fontWeightSemibold); min-width: 0; }
.rule-value { flex: 0 1 auto; max-width: 55%; text-align: right; font-weight: var(--fontWeightSemibold); color: var(--colorBrandForeground2); overflow-wrap: anywhere; }
.rule-source { display: flex; flex-wrap: wrap; column-gap: 8px; }
.note {
  padding: 6px 8px; border-left: 3px solid var(--colorNeutralStrokeAccessible); background: var(--colorNeutralBackground3);
  font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200);
}
.figures + .note { margin-top: 8px; }
.attach-question, .attach-reconciled { display: flex; flex-direction: column; gap: 8px; }
.attach-reconciled ul { padding-left: 18px; display: flex; flex-direction: column; gap: 4px; overflow-wrap: anywhere; }
.note.ambiguous { border-color: var(--colorStatusWarningForeground1); background: var(--colorStatusWarningBackground1); display: flex; flex-direction: column; gap: 6px; }
.note .icon { width: 16px; height: 16px; vertical-align: -3px; margin-right: 4px; color: var(--colorStatusWarningForeground1); }

.create { display: flex; flex-direction: column; gap: 12px; padding-top: 12px; border-top: 1px solid var(--colorNeutralStroke2); }

.category { display: flex; flex-direction: column; gap: 6px; }
.function summary { align-items: flex-start; flex-wrap: wrap; column-gap: 8px; row-gap: 2px; }
.function summary::before { margin-top: 5px; }
.function h4 { flex: 1; min-width: 0; overflow-wrap: anywhere; color: var(--colorBrandForeground2); }
.function summary p { flex: 1 1 100%; padding-left: 19px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.function-body { padding: 4px 10px 10px; display: flex; flex-direction: column; gap: 8px; border-top: 1px solid var(--colorNeutralStroke2); padding-top: 8px; }
.function-body dl { display: flex; flex-direction: column; gap: 2px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.function-body dt { font-weight: var(--fontWeightSemibold); }
.function-body dt em { font-weight: var(--fontWeightRegular); font-style: normal; }
.function-body dd { margin-bottom: 4px; color: var(--colorNeutralForeground2); }
.rule-more > summary, .more > summary { padding: 2px 0; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.rule-more dl { display: flex; flex-direction: column; gap: 2px; padding: 4px 0 0 19px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.rule-more dt { font-weight: var(--fontWeightSemibold); }
.rule-more dd { overflow-wrap: anywhere; color: var(--colorNeutralForeground2); }
.more dl { padding: 4px 0 0 19px; }
.wide { overflow-x: auto; }
.wide table { width: auto; }
.example { padding: 8px; background: var(--colorNeutralBackground3); border-radius: var(--borderRadiusMedium); }
.example-result { font-size: var(--fontSizeBase200); }

.segmented { display: flex; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); align-self: flex-start; }
.segmented label { position: relative; cursor: pointer; }
.segmented input { position: absolute; inset: 0; opacity: 0; width: 100%; height: 100%; margin: 0; cursor: pointer; }
.segmented span { display: block; padding: 5px 14px; border-radius: 3px; }
.segmented input:checked + span { background: var(--colorBrandBackground2); color: var(--colorBrandForeground2); font-weight: var(--fontWeightSemibold); }
.segmented input:focus-visible + span { outline: 2px solid var(--colorStrokeFocus2); }
.figures-scroll { overflow-x: auto; }
.canvas { position: relative; height: 240px; min-width: 0; }
.tools { list-style: none; display: grid; gap: 8px; }
.tool { display: grid; gap: 2px; width: 100%; padding: 10px 12px; text-align: start; font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); cursor: pointer; }
.tool:hover { background: var(--colorNeutralBackground3); }
.tool span { color: var(--colorNeutralForeground2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.button.back { align-self: start; display: inline-flex; align-items: center; gap: 4px; padding-inline-start: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 8px; }
.figures div { padding: 6px 10px; background: var(--colorNeutralBackground3); border-radius: var(--borderRadiusMedium); min-width: 0; }
.figures dt { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground3); }
.figures dd { font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }

table { width: 100%; border-collapse: collapse; border-top: 1px solid var(--colorNeutralStroke2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
th, td { padding: 5px 10px; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.cells td { min-width: 64px; }
tbody th { font-weight: var(--fontWeightRegular); }
tr + tr > * { border-top: 1px solid var(--colorNeutralStroke2); }
thead th { color: var(--colorNeutralForeground3); border-bottom: 1px solid var(--colorNeutralStroke2); }
.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.cells th:first-child { white-space: nowrap; width: 1%; color: var(--colorNeutralForeground3); }
.cells tr.overwritten td { background: var(--colorStatusWarningBackground1); }

.preview { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.preview-scroll { flex: 1; min-height: 0; overflow: auto; padding: 12px; display: flex; flex-direction: column; gap: 12px; }
.preview-scroll > * { flex: none; }
.preview h2:focus { outline: none; }
.preview-actions { flex: none; display: flex; gap: 8px; padding: 10px 12px; border-top: 1px solid var(--colorNeutralStroke2); box-shadow: var(--shadow4); }
.preview-actions .button { flex: 1; }
.effects { padding: 6px 10px 8px 28px; list-style: disc; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.section > .effects { border-top: 1px solid var(--colorNeutralStroke2); }
.choices { display: flex; flex-direction: column; gap: 6px; padding: 8px 10px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
.line { display: flex; justify-content: space-between; align-items: flex-start; gap: 8px; }
.choices p { font-weight: var(--fontWeightSemibold); }
.choices label, .check { display: flex; gap: 8px; align-items: flex-start; cursor: pointer; }
.choices input, .check input { margin: 3px 0 0; flex: none; accent-color: var(--colorBrandBackground); }

.history { display: flex; flex-direction: column; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }
.history > li { padding: 10px; display: flex; flex-direction: column; gap: 8px; }
.history > li + li { border-top: 1px solid var(--colorNeutralStroke2); }
.history-line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px; }
.history-line > span:first-child { min-width: 0; overflow-wrap: anywhere; }
.kept { max-height: 180px; overflow: auto; }

.choices .hint { font-weight: var(--fontWeightRegular); }
.attach-columns { display: flex; flex-direction: column; gap: 8px; }
.attach-columns ul { list-style: none; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusMedium); }
.column-line + .column-line { border-top: 1px solid var(--colorNeutralStroke2); }
.column-line[aria-current] { background: var(--colorBrandBackground2); }
.column-head { display: grid; grid-template-columns: 28px 1fr auto; align-items: center; column-gap: 8px; padding: 6px 10px; }
.column-head .button { grid-column: 2; justify-self: start; text-align: start; padding: 2px 0; min-height: 24px; color: var(--colorBrandForeground1); }
.column-head .badge { grid-column: 2; justify-self: start; }
.column-head .count { color: var(--colorNeutralForeground2); }
.column-name { grid-column: 2 / -1; overflow-wrap: anywhere; }
.column-editor { display: flex; flex-direction: column; gap: 8px; padding: 4px 10px 10px 46px; }
input[type="text"] { width: 100%; min-height: 32px; padding: 5px 8px; border: 1px solid var(--colorNeutralStroke1); border-bottom-color: var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1); }

.step-tree li { position: relative; padding: 3px 4px 3px 18px; overflow-wrap: anywhere; border-radius: var(--borderRadiusMedium); }
.step-tree li[aria-expanded] { cursor: pointer; }
.step-tree li[aria-expanded]:hover { background: var(--colorNeutralBackground1Hover); }
.step-tree li[aria-expanded]::before { content: ""; position: absolute; inset: 9px auto auto 4px; width: 7px; height: 7px; border: solid var(--colorNeutralForeground2); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
.step-tree li[aria-expanded="true"]::before { transform: translateY(-2px) rotate(45deg); }
.step-tree li[aria-level="2"] { margin-inline-start: 12px; }
.step-tree li[aria-level="3"] { margin-inline-start: 24px; }
.step-tree li[aria-level="4"] { margin-inline-start: 36px; }
.step-tree li:is([aria-level="5"], [aria-level="6"], [aria-level="7"]) { margin-inline-start: 48px; }
.step-tree .parameter { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorBrandForeground2); }
.step-tree li:focus-visible { outline-offset: -1px; }
.reading-body { padding: 8px 10px; display: flex; flex-direction: column; gap: 4px; border-top: 1px solid var(--colorNeutralStroke2); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
.reading-body .effects { padding: 4px 0 0 18px; }
.reading h4 { flex: 1; min-width: 0; overflow-wrap: anywhere; }
textarea { width: 100%; font: inherit; font-size: var(--fontSizeBase200); padding: 5px 8px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }

.panel-part { display: flex; flex-direction: column; gap: 12px; }
.drop { padding: 10px; border: 1px dashed var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
.drop input { max-width: 100%; }
.import-scale { display: flex; align-items: center; gap: 8px; }
.import-scale input[type="text"] { width: 76px; }

input[type="date"] { align-self: flex-start; min-height: 32px; padding: 5px 8px; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
.badge.error { background: var(--colorStatusDangerBackground1); color: var(--colorStatusDangerForeground1); }
.badge.warning { background: var(--colorStatusWarningBackground1); color: var(--colorStatusWarningForeground1); }
.badge.info { background: var(--colorNeutralBackground3); color: var(--colorNeutralForeground2); }
.audit-group > summary { flex-wrap: wrap; }
.audit-why { padding: 0 10px 8px; display: flex; flex-direction: column; gap: 6px; font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); color: var(--colorNeutralForeground2); }
.findings > li { padding: 8px 10px; display: flex; flex-direction: column; gap: 6px; border-top: 1px solid var(--colorNeutralStroke2); overflow-wrap: anywhere; }
.findings > li > p:first-child { white-space: pre-wrap; }
.button.cell-link { min-height: 24px; padding: 1px 8px; font-weight: var(--fontWeightRegular); font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }

@media (prefers-reduced-motion: reduce) {
  *, *::before { transition: none !important; }
  .spinner { animation-duration: 4s; }
}
@media (forced-colors: active) {
  .tabs button[aria-selected="true"], .languages button[aria-pressed="true"], .segmented input:checked + span {
    forced-color-adjust: none; background: Highlight; color: HighlightText;
  }
  .button.primary { border-color: ButtonText; }
  :focus-visible { outline-color: Highlight; }
}
`;
