/** Where the page tells the add-in's workers that the network is cut. */
export const NETWORK_CHANNEL = "workbench-network";

/** In the address of a worker's script: the server puts the switch before the script. */
export const NETWORK_PARAMETER = "workbench-network";
