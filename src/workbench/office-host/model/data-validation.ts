import { type EntryRule } from "../../spreadsheet";
import { HostError } from "../host-error";
import { type HostObject, type Property } from "../host-object";
import { type Json } from "../protocol";
import { changeRules, clearRules, coveredRules, placeRule } from "./entry-rules";
import { type Areas, type Model } from "./model";
import { readRule, ruleTypes, wordRule } from "./validation-words";

const alerts = { stop: "Stop", warning: "Warning", information: "Information" } as const;

type Texts = Readonly<Record<string, Json>>;

/** `Range.dataValidation` and `RangeAreas.dataValidation`. */
export function dataValidation(model: Model, areas: Areas): HostObject {
  const covered = () => coveredRules(model, areas);
  const only = () => (covered().rules.length === 1 && covered().isWhole ? covered().rules[0]! : null);
  const change = (update: Partial<EntryRule>) => changeRules(model, areas, update);
  return {
    className: "DataValidation",
    properties: {
      Type: { get: () => typeOf(covered()) },
      Rule: {
        get: () => (only() === null ? {} : wordRule(only()!)),
        set: (rule) => placeRule(model, areas, readRule(rule)),
      },
      IgnoreBlanks: {
        get: () => only()?.allowBlank ?? true,
        set: (value) => change({ allowBlank: value === true }),
      },
      ErrorAlert: errorAlert(only, change),
      Prompt: prompt(only, change),
    },
    methods: { Clear: () => clearRules(model, areas) },
  };
}

function typeOf({ rules, isWhole }: ReturnType<typeof coveredRules>): string {
  const [rule, ...more] = rules;
  if (rule === undefined) {
    return "None";
  }
  return isWhole ? (more.length === 0 ? ruleTypes[rule.type] : "MixedCriteria") : "Inconsistent";
}

function errorAlert(only: () => EntryRule | null, change: (update: Partial<EntryRule>) => void): Property {
  return {
    get() {
      const { alert = "stop", title = "", message = "" } = only() ?? {};
      return { showAlert: alert !== null, style: alerts[alert ?? "stop"], title, message };
    },
    set(value) {
      const { showAlert = true, style = "Stop", title = "", message = "" } = textsOf(value);
      const alert = (Object.keys(alerts) as (keyof typeof alerts)[]).find((each) => alerts[each] === style);
      if (alert === undefined) {
        throw new HostError("InvalidArgument");
      }
      change({
        alert: showAlert === true ? alert : null,
        title: checked(title, 32),
        message: checked(message, 255),
      });
    },
  };
}

function prompt(only: () => EntryRule | null, change: (update: Partial<EntryRule>) => void): Property {
  return {
    get() {
      const { title, message } = only()?.prompt ?? { title: "", message: "" };
      return { showPrompt: only()?.prompt !== null, title, message };
    },
    set(value) {
      const { showPrompt = true, title = "", message = "" } = textsOf(value);
      const texts = { title: checked(title, 32), message: checked(message, 255) };
      change({ prompt: showPrompt === true ? texts : null });
    },
  };
}

function textsOf(value: Json): Texts {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new HostError("InvalidArgument");
  }
  return value as Texts;
}

/** As long as Excel takes it at most. */
function checked(value: Json | undefined, longest: number): string {
  if (typeof value !== "string" || value.length > longest) {
    throw new HostError("InvalidArgument");
  }
  return value;
}
