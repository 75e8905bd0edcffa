/** What an add-in says of itself to its host: that it is ready, that it wants to be seen. */

/** The names of the services that the library asks. */
export const APP_RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
export const ADD_IN = "Microsoft.InternalService.AddinInternalService";

export class AppRuntime {
  /** What was asked for, in order: `Visible`, `Background`… */
  readonly states: string[] = [];
  /** Once commands can be sent. */
  readonly ready: Promise<void>;
  private setReady: () => void = () => undefined;

  constructor() {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
  }

  /** What the library finds under each name. */
  readonly services: readonly (readonly [string, object])[] = [
    [APP_RUNTIME, { setAppRuntimeState: (state: string): void => void this.states.push(state) }],
    [ADD_IN, { notifyActionHandlerReady: (): void => this.setReady() }],
  ];
}
