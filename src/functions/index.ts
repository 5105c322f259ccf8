import { associateFunctions } from "./associate";

associateFunctions();
