import { expose } from "comlink";
import { CheckingService } from "../adapters/browser/checkingService";

expose(new CheckingService());
