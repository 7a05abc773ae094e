/** Runs in a worker of the add-in, before its own script: the network that the page's switch says. */
import { Severable } from "./severable";
import { NETWORK_CHANNEL, NETWORK_PARAMETER } from "./workerSwitch";

const network = new Severable(globalThis);
network.cut = new URL(location.href).searchParams.get(NETWORK_PARAMETER) === "cut";
new BroadcastChannel(NETWORK_CHANNEL).addEventListener("message", ({ data }) => {
  network.cut = data === true;
});
