/** A message of office.js's channel, both ways (protocol section 1). */
export interface Envelope {
  readonly _messageType: 0 | 1;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

const REQUEST = 0;
const ANSWER = 1;
/** `_responseType` of an answer that is an event. */
const EVENT = 1;

/** The message, or `null` when the text is not one of office.js's requests. */
export function readRequest(text: string): Envelope | null {
  try {
    const message = JSON.parse(text) as Partial<Envelope> | null;
    const isRequest = message?._messageType === REQUEST && typeof message._actionName === "string";
    return isRequest ? (message as Envelope) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const envelope = (conversation: string, name: string, rest: object): string =>
  JSON.stringify({
    _actionType: 0,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: 0,
    _origin: "workbench",
    _serializerVersion: 1,
    ...rest,
  });

/** `errorCode` −5 arrives as AccessDenied, any other but 0 as GeneralException. */
export const answerText = (request: Envelope, data: unknown, errorCode = 0): string =>
  envelope(request._conversationId, request._actionName, {
    _messageType: ANSWER,
    _actionType: request._actionType,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _responseType: 0,
    _data: data,
  });

/** The page finds the handler by the name alone. */
export const eventText = (conversation: string, name: string, data: unknown): string =>
  envelope(conversation, name, {
    _messageType: ANSWER,
    _errorCode: 0,
    _responseType: EVENT,
    _data: data,
  });

/** A request of the host to the page; none is ever answered. */
export const noticeText = (conversation: string, name: string, data: unknown): string =>
  envelope(`${conversation}_ntf`, name, { _messageType: REQUEST, _data: data });
