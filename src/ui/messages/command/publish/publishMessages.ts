import type { PublishRefusal } from "../../../../app/ports/destination";
import type { Copy, DeliveryResult } from "../../../../app/publication/delivery";
import type { PreflightParams } from "../../../../app/publication/preflightRemark";
import type { FileFault } from "../../../../core/publication/destinationsFaults";
import type { PublishRemarkMessages } from "../../dispatchMessages";
import type { RefusalText } from "../../noticeMessages";

/** Why the command could not begin, besides what `npm run check` refuses too. */
export type PublishCommandRefusal =
  | { readonly code: "usage" }
  | { readonly code: "destinationsMissing"; readonly file: string }
  | { readonly code: "destinationsFaulty"; readonly faults: readonly FileFault[] }
  | { readonly code: "memoryUnreadable"; readonly file: string }
  | { readonly code: "memoryUnwritable"; readonly file: string }
  /** Another command is publishing this dataset. */
  | { readonly code: "memoryHeld"; readonly file: string }
  | { readonly code: "memoryOfOther"; readonly file: string; readonly schema: string }
  | { readonly code: "memoryOfAnother"; readonly file: string; readonly identifier: string };

/** What is to be said of one destination, as in the pane. */
type DestinationCode =
  | "firstTime"
  | "unchanged"
  | "changes"
  | "changesUnknown"
  | "shrank"
  | "copyChanged"
  | "copyGone"
  | "lookRefused";

type Code<Kind extends FileFault["code"]> = Extract<FileFault, { readonly code: Kind }>;

/** What `npm run publish` says, in one language. */
export interface PublishCommandMessages {
  readonly usage: string;
  readonly destinationsMissing: (file: string) => string;
  readonly destinationsFaulty: string;
  readonly memoryUnreadable: (file: string) => string;
  readonly memoryUnwritable: (file: string) => string;
  readonly memoryHeld: (file: string) => string;
  readonly memoryOfOther: (file: string, schema: string) => string;
  readonly memoryOfAnother: (file: string, identifier: string) => string;
  readonly wholeFile: string;
  readonly faults: { readonly [Kind in FileFault["code"]]: (fault: Code<Kind>) => RefusalText };
  /** Said otherwise than in the pane: there is no browser, and the key is in a variable. */
  readonly refusals: {
    readonly unreachable: (refusal: PublishRefusal) => RefusalText;
    readonly wrongKey: (refusal: PublishRefusal) => RefusalText;
  };
  readonly preflight: {
    readonly faults: (errors: number) => string;
    readonly nothing: string;
    readonly personal: (cells: number) => string;
    readonly spoiled: (errors: number) => string;
  };
  readonly counts: (rows: number, bytes: number, fileName: string) => string;
  readonly published: (url: string, replaced: boolean, isDraft: boolean) => string;
  readonly notRemembered: string;
  readonly planned: (replaces: boolean) => string;
  readonly skipped: {
    readonly [Reason in Extract<DeliveryResult, { status: "skipped" }>["reason"]]: string;
  };
  /** What stood there, before what became of it. */
  readonly copies: { readonly [Kind in Extract<Copy, "same" | "unknown">]: string };
  readonly changes: {
    readonly [Code in DestinationCode]: (params: PreflightParams[Code]) => string;
  };
  readonly labelLeft: string;
  readonly remarks: PublishRemarkMessages;
  readonly summary: {
    readonly published: string;
    readonly draft: string;
    readonly nowhere: string;
    readonly planned: string;
    readonly failed: (labels: readonly string[]) => string;
  };
}
