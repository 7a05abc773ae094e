import { Session } from "../wire/session";
import { appContext } from "./appContext";
import { CommandQueue } from "./commandQueue";
import type { Conversation, ConversationOptions } from "./conversation";
import type { Envelope } from "./envelope";
import { answerText, eventText, noticeText, readRequest } from "./envelope";
import type { ExcelHost } from "./excelHost";
import { openIframeDialog } from "./dialogs";
import { executeMethod } from "./methods/executeMethod";
import type { RegistrationData } from "./registrations";
import { isChannel, Registrations } from "./registrations";
import { commonSettings } from "./methods/settings";

const REGISTER = 1;
const UNREGISTER = 2;
/** `_errorCode` of a call that the host does not know. */
const NOT_SUPPORTED = 1;

/** Office's number for an event that cannot be registered. */
const EVENT_REFUSED = 5001;

/** The dialog was closed by the user (`dialogMessageReceived`). */
const DIALOG_CLOSED = 12006;

/** One page joined to the host: reads its messages, answers every one, and sends it events. */
export class HostConversation implements Conversation {
  readonly session: Session;
  readonly registrations = new Registrations();
  readonly ready: Promise<void>;
  /** The page says it can receive commands (`NotifyActionHandlerReady`). */
  readonly tellReady: () => void;
  readonly commands = new CommandQueue((data) => this.event("appCommandInvoked", data));
  /** The conversation of the iframe dialog this page has open. */
  dialog: string | null = null;

  constructor(
    readonly host: ExcelHost,
    readonly options: ConversationOptions,
  ) {
    this.session = new Session(options.id);
    let tell = () => {};
    this.ready = new Promise((resolve) => (tell = resolve));
    this.tellReady = () => {
      this.commands.open();
      tell();
    };
  }

  get id(): string {
    return this.options.id;
  }

  receive(text: string): void {
    const request = readRequest(text);
    if (request === null) return;
    if (request._actionType === REGISTER) this.register(request);
    else if (request._actionType === UNREGISTER) this.unregister(request);
    else this.invoke(request);
  }

  /** Sends an event if the page has asked for it. */
  event(name: string, data: unknown): void {
    if (this.registrations.has(name)) this.options.send(eventText(this.id, name, data));
  }

  invokeCommand(functionName: string, controlId: string): Promise<void> {
    return this.commands.push(functionName, controlId);
  }

  invokeAction(actionId: string, argument?: unknown): void {
    const texts = argument === undefined ? [actionId] : [actionId, JSON.stringify(argument)];
    this.event("richApiMessage", { ArrayData: [[2, 1000, "", JSON.stringify(texts), "", false]] });
  }

  notifyVisibility(visibility: "Visible" | "Hidden"): void {
    const args = JSON.stringify({ visibility });
    this.event("richApiMessage", { ArrayData: [[65536, 65539, "", args, "", false]] });
  }

  notifyFocus(code: 0 | 1 | 4 | 11 | 12): void {
    this.options.send(noticeText(this.id, "Office_notifyAgave", [code]));
  }

  notifyDialogClosed(): void {
    this.dialog = null;
    this.event("dialogMessageReceived", { messageType: DIALOG_CLOSED });
  }

  close(): void {
    this.commands.close();
    this.host.forget(this.id);
  }

  private register(request: Envelope): void {
    const error = this.registrationError(request._actionName, request._data as RegistrationData);
    if (error === 0) this.registrations.add(request._actionName);
    this.answer(request, { Error: error });
  }

  /** An event that the host never tells is refused: who waits for it must know (truth E21). */
  private registrationError(name: string, { targetId }: RegistrationData): number {
    if (name === "dialogMessageReceived") return openIframeDialog(this, targetId);
    if (isChannel(name) && !this.host.withheldChannels.has(name)) return 0;
    this.refuse(`The workbench does not tell ${name}.`);
    return EVENT_REFUSED;
  }

  private refuse(message: string): void {
    this.host.traffic.refused({ code: "NotImplemented", message, location: "" });
  }

  private unregister(request: Envelope): void {
    this.registrations.remove(request._actionName);
    if (request._actionName === "dialogMessageReceived" && this.dialog !== null) {
      this.host.settings.shell.closeDialog(this.dialog);
      this.dialog = null;
    }
    this.answer(request, { Error: 0 });
  }

  private invoke(request: Envelope): void {
    const answer = (data: unknown) => this.answer(request, data);
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(appContext(this.host.settings, this.options, commonSettings(this.host)));
      case "ContextActivationManager_notifyHost":
        this.notice(request._data);
        return answer(null);
      case "executeMethod":
        return executeMethod(this, request._data, answer);
      default:
        this.refuse(`The workbench does not answer ${request._actionName}.`);
        this.options.send(answerText(request, null, NOT_SUPPORTED));
    }
  }

  /** `[app id, code, …]`. */
  private notice(data: unknown): void {
    const [, code, detail] = Array.isArray(data) ? (data as unknown[]) : [];
    if (typeof code === "number") this.host.settings.shell.notice(this.id, code, detail);
  }

  private answer(request: Envelope, data: unknown): void {
    this.options.send(answerText(request, data));
  }
}
