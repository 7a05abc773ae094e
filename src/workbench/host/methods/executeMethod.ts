import type { HostConversation } from "../hostConversation";
import { messageChild, messageParent } from "../dialogs";
import {
  addFromNamedItem,
  addFromSelection,
  getAllBindings,
  getBinding,
  getBindingData,
  releaseBinding,
  setBindingData,
} from "./bindings";
import { closeFile, fileProperties, openFile, readSlice } from "./file";
import { goToById } from "./goTo";
import { richApi } from "./richApi";
import { getSelectedData, setSelectedData } from "./selectedData";
import { refreshSettings, saveSettings } from "./settings";

/** `_data` of `executeMethod`, as a record of whatever the method sends. */
export type MethodData = Readonly<Record<string, unknown>>;

/** Answers the call, now or later; `Error: 0` is success. */
export type Answer = (data: Readonly<Record<string, unknown>>) => void;

type DdaMethod = (conversation: HostConversation, data: MethodData, answer: Answer) => void;

/** A method that answers at once. */
const atOnce =
  (run: (conversation: HostConversation, data: MethodData) => Record<string, unknown>): DdaMethod =>
  (conversation, data, answer) =>
    answer(run(conversation, data));

const DONE = { Error: 0 };
/** Single sign-on is not available on the workbench ("13003: user type not supported"). */
const NO_SINGLE_SIGN_ON = 13003;
/** Office's number for "this operation is not supported". */
const NOT_SUPPORTED = 5000;

/** By DispatchId (protocol section 7). */
const METHODS: Readonly<Record<number, DdaMethod>> = {
  64: atOnce(getSelectedData),
  65: atOnce(setSelectedData),
  66: atOnce(addFromSelection),
  68: atOnce(getBinding),
  69: atOnce(releaseBinding),
  70: atOnce(getBindingData),
  71: atOnce(setBindingData),
  74: atOnce(getAllBindings),
  75: atOnce(refreshSettings),
  76: atOnce(saveSettings),
  77: atOnce(openFile),
  78: atOnce(addFromNamedItem),
  80: atOnce(readSlice),
  81: atOnce(closeFile),
  82: atOnce(goToById),
  86: atOnce(fileProperties),
  93: richApi,
  94: atOnce(commandCompleted),
  98: atOnce(() => ({ Error: NO_SINGLE_SIGN_ON })),
  144: atOnce((conversation, data) => {
    messageParent(conversation, data.messageToParent);
    return DONE;
  }),
  145: atOnce((conversation, data) => {
    messageChild(conversation, data.messageContent);
    return DONE;
  }),
};

export function executeMethod(conversation: HostConversation, data: unknown, answer: Answer): void {
  const call = (data ?? {}) as MethodData;
  const { DispatchId } = (call.DdaMethod ?? {}) as { DispatchId?: number };
  const method = METHODS[DispatchId ?? -1];
  if (method !== undefined) return method(conversation, call, answer);
  conversation.host.traffic.refused({
    code: "NotImplemented",
    message: `The workbench does not answer method ${DispatchId}.`,
    location: "",
  });
  answer({ Error: NOT_SUPPORTED });
}

/** `event.completed()`: `{"0": id, "1": status}`. */
function commandCompleted(conversation: HostConversation, data: MethodData) {
  conversation.commands.completed(String(data["0"]), Number(data["1"]));
  return DONE;
}
