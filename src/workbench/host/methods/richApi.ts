import type { HostConversation } from "../hostConversation";
import type { Answer, MethodData } from "./executeMethod";

const OK = 200;

/** DispatchId 93: a batch. `ArrayData` is a list of 13 (protocol section 2). */
export function richApi(conversation: HostConversation, data: MethodData, answer: Answer): void {
  const list = data.ArrayData as readonly unknown[];
  conversation.host.gate.submit(conversation, {
    target: String(list[0]),
    body: String(list[4]),
    flags: Number(list[6]),
    answer: (result) => {
      if ("error" in result) answer({ Error: result.error, Version: 1 });
      else answer({ Error: 0, Version: 1, Data: [OK, [], result.body] });
    },
  });
}
