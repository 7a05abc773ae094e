import { Batch } from "../wire/batch";
import type { BatchAnswer, BatchBody } from "../wire/protocol";
import type { Scene } from "../wire/scene";
import { workbook } from "../wire/types/workbook";
import type { HostConversation } from "./hostConversation";
import { SIGNED_IN_USER } from "./signedInUser";
import { serviceNamed } from "./services/serviceNamed";
import { shellType } from "./services/shellRoot";

/** One batch against the workbook, or against the services of the shell; one undo step (B19). */
export function runBatch(
  conversation: HostConversation,
  target: string,
  body: BatchBody,
): BatchAnswer {
  const { host, session } = conversation;
  const scene: Scene = {
    book: host.book,
    session,
    requirementSet: host.settings.requirementSet,
    addinId: host.settings.shell.addin.id,
    user: SIGNED_IN_USER,
    isElsewhere: host.isElsewhere,
    isOnTheWeb: host.isOnTheWeb,
    saveWorkbook: (asking) => host.settings.shell.saveWorkbook(host.book, asking),
    readWorkbook: (bytes) => host.settings.shell.readWorkbook(bytes),
    closeWorkbook: () => host.closeWhenAnswered(),
    documentName: fileNameOf(host.settings.shell.documentUrl),
    newObject: (typeName) => serviceNamed(typeName, conversation),
    eventRange: (referenceId) => host.feed.ranges.get(referenceId),
  };
  const root = target === "WacPartition" ? shellType.of(host) : workbook.of(host.book);
  const answer = host.book.journal.group(() => new Batch(scene, root, body).run());
  // "Until the next sync": this one (truth B21).
  host.book.resumeCalculation();
  return answer;
}

const fileNameOf = (address: string): string =>
  decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
