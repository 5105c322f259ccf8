import { expose } from "comlink";
import { sealService } from "./seal-service";

expose(sealService);
