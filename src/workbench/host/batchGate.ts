import type { BatchBody } from "../wire/protocol";
import { FLAG } from "../wire/protocol";
import type { ExcelHost } from "./excelHost";
import type { HostConversation } from "./hostConversation";
import { runBatch } from "./runBatch";
import { utf8Length } from "./utf8Length";

/** "5 MB", both ways (anchors-style, section 7). */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** "At most 50 batches queued" (anchors-style, section 7). */
export const QUEUE_LIMIT = 50;

/** Errors of the channel, by Office's numbers (protocol section 5). */
export const CHANNEL_ERROR = {
  cellEdit: 5004,
  tooManyBatches: 5102,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
  modalDialog: 5016,
  /** "An internal error": what is left to a page whose workbook is closed. */
  closed: 5001,
} as const;

const ERROR_NAMES: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  5016: "WriteNotSupportedWhenModalDialogOpen",
};

export interface BatchRequest {
  /** "IterativeExecutor" or "WacPartition". */
  readonly target: string;
  readonly body: string;
  readonly flags: number;
  /** Gives the page the channel's answer: a body's text, or an error's number. */
  readonly answer: (result: { readonly body: string } | { readonly error: number }) => void;
}

interface Held {
  readonly conversation: HostConversation;
  readonly request: BatchRequest;
}

/** Lets batches through to the workbook one at a time, or refuses them before they run. */
export class BatchGate {
  cellEdit = false;
  /** A dialog of Excel's own is open: reads pass, writes are refused (truth B24). */
  modalDialog = false;
  private readonly held: Held[] = [];

  constructor(private readonly host: ExcelHost) {}

  submit(conversation: HostConversation, request: BatchRequest): void {
    this.host.traffic.asked(request.body);
    if (this.host.isClosing) this.refuse(request, CHANNEL_ERROR.closed);
    else if (utf8Length(request.body) > PAYLOAD_LIMIT) {
      this.refuse(request, CHANNEL_ERROR.requestTooLarge);
    } else if (this.modalDialog && (request.flags & FLAG.write) !== 0) {
      this.refuse(request, CHANNEL_ERROR.modalDialog);
    } else if (!this.cellEdit || isShellService(request)) this.run(conversation, request);
    else if ((request.flags & FLAG.waitForCellEdit) === 0) {
      this.refuse(request, CHANNEL_ERROR.cellEdit);
    } else if (this.held.length >= QUEUE_LIMIT) {
      this.refuse(request, CHANNEL_ERROR.tooManyBatches);
    } else this.held.push({ conversation, request });
  }

  /** Runs what waited for the end of a cell's edit, in the order it came. */
  release(): void {
    for (const { conversation, request } of this.held.splice(0)) this.run(conversation, request);
  }

  private run(conversation: HostConversation, request: BatchRequest): void {
    const { feed, traffic } = this.host;
    const answer = feed.hold(() =>
      runBatch(conversation, request.target, JSON.parse(request.body) as BatchBody),
    );
    if (answer.Error !== undefined) {
      const { Code, Message, Location } = answer.Error;
      traffic.refused({ code: Code, message: Message, location: Location });
    }
    const body = JSON.stringify(answer);
    if (utf8Length(body) > PAYLOAD_LIMIT) this.refuse(request, CHANNEL_ERROR.answerTooLarge);
    else {
      traffic.answered(body);
      request.answer({ body });
    }
    feed.flush();
  }

  private refuse(request: BatchRequest, error: number): void {
    const code = ERROR_NAMES[error] ?? "GeneralException";
    this.host.traffic.refused({ code, message: `Channel error ${error}`, location: "" });
    request.answer({ error });
  }
}

/** Ribbon, pane and shortcuts answer while a cell is edited. */
const isShellService = ({ target }: BatchRequest): boolean => target === "WacPartition";
