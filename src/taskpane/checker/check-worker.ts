import { expose } from "comlink";
import { checkService } from "./check-service";

expose(checkService);
