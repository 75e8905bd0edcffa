/** Office's script reduced to an answer: a host that is Excel, in French, with one blank workbook. */

/** Where Office's script comes from. */
export const OFFICE = "https://appsforoffice.microsoft.com/**";

export interface StubWindow {
  readonly stub: {
    functions(): string[];
    commands(): string[];
    call(id: string, ...args: unknown[]): unknown;
  };
}

export const excelStub = `(() => {
  const functions = new Map(), commands = new Map();
  class CustomFunctionsError { constructor(code, message) { this.code = code; this.message = message; } }
  window.CustomFunctions = {
    associate: (id, implementation) => functions.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  // Whatever is asked of the workbook, it is an object that holds nothing.
  const nothing = () => new Proxy(function () {}, {
    get: (_, name) => name === "then" ? undefined : name === Symbol.toPrimitive ? () => "" : name === "items" ? [] : name === "isNullObject" ? true : nothing(),
    apply: () => nothing(),
    set: () => true,
  });
  const context = { workbook: nothing(), sync: async () => {}, trackedObjects: nothing() };
  window.Excel = new Proxy({ run: async (...args) => args.at(-1)(context) }, { get: (known, name) => known[name] ?? nothing() });
  window.Office = {
    onReady: async () => ({ host: "Excel", platform: "OfficeOnline" }),
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "fr-FR", contentLanguage: "fr-FR", requirements: { isSetSupported: () => true } },
    actions: { associate: (name, handler) => commands.set(name, handler) },
    addin: { showAsTaskpane: async () => {} },
  };
  window.stub = {
    functions: () => [...functions.keys()],
    commands: () => [...commands.keys()],
    call: (id, ...args) => functions.get(id)(...args),
  };
})();`;
