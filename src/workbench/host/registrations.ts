/** The channel events that the host tells; those of bindings bear the binding's id before them. */
const CHANNELS =
  /^(appCommandInvoked|richApiMessage|documentSelectionChanged|settingsChanged|dialogMessageReceived|dialogNotificationShown|dialogParentMessageReceived|.+_binding(Data|Selection)Changed)$/;

export const isChannel = (name: string): boolean => CHANNELS.test(name);

/** The channel events a page has asked for (`appCommandInvoked`, `richApiMessage`…), by name. */
export class Registrations {
  private readonly names = new Set<string>();

  add(name: string): void {
    this.names.add(name);
  }

  remove(name: string): void {
    this.names.delete(name);
  }

  has(name: string): boolean {
    return this.names.has(name);
  }
}

/** `_data` of a registration. */
export interface RegistrationData {
  readonly controlId: string;
  readonly eventDispId: number;
  readonly targetId: string;
}
