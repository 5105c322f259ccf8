import { languages, type Language } from "../../src/core";
import { catalogue } from "../../src/functions/catalogue";
import {
  functionsMetadata,
  type FunctionsMetadata,
  type ParameterMetadata,
} from "../../src/functions/metadata";

const textsOf = ({ functions, enums }: FunctionsMetadata) => [
  ...functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]),
  ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
];
const choicesIn = ({ enums }: FunctionsMetadata, id: string | undefined) =>
  enums.find((one) => one.id === id)?.values.map(({ stringValue }) => stringValue) ?? null;
const kindOf = ({ type, dimensionality }: ParameterMetadata) => `${type} ${dimensionality}`;

describe.each([...languages])("functions.json in %s", (language: Language) => {
  const metadata = functionsMetadata(language);

  it("lists the functions of the catalogue under Latin names that are their ids", () => {
    expect(metadata.functions.map(({ id, name }) => ({ id, name }))).toEqual(
      catalogue.map(({ id }) => ({ id, name: id })),
    );
    metadata.functions.forEach(({ id }) => expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/u));
    expect(new Set(metadata.functions.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it("lets errors and data types reach the functions, and tells them where arguments sit", () => {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
    metadata.functions.forEach(({ options, result }) => {
      expect(options.requiresParameterAddresses).toBe(true);
      // Excel tells addresses only to functions that return a matrix; labelled results spill texts beside numbers
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
    });
  });

  it("has a text for every function, parameter and choice, in its language", () => {
    textsOf(metadata).forEach((text) => {
      expect(text).toMatch(language === "en" ? /[a-z]{3}/u : /\p{Script=Han}/u);
      // words an English sentence quotes from a Chinese table
      expect(language === "en" ? text.replace(/[岁及以下上男女]/gu, "") : "").not.toMatch(/\p{Script=Han}/u);
    });
  });

  it("names parameters without spaces, in English by small letters", () => {
    metadata.functions.forEach(({ parameters }) =>
      parameters.forEach(({ name }) =>
        expect(name).toMatch(language === "en" ? /^[a-z]+(?:_[a-z]+)*$/u : /^[\p{Script=Han}α-ω]{2,8}$/u),
      ),
    );
  });

  it("keeps within what Excel shows of a text", () => {
    textsOf(metadata).forEach((text) => expect(text.length).toBeLessThanOrEqual(255));
    metadata.functions.forEach(({ parameters }) => expect(parameters.length).toBeLessThanOrEqual(30));
  });

  it("never puts an optional parameter before a required one, or two of the same name in one function", () => {
    metadata.functions.forEach(({ parameters }) => {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    });
  });

  it("offers the choices of a parameter, written as the formula takes them", () => {
    const offered = metadata.functions.map(({ parameters }) =>
      parameters.map(({ customEnumId }) => choicesIn(metadata, customEnumId)),
    );
    expect(offered).toEqual(
      catalogue.map(({ parameters }) =>
        parameters.map((parameter) =>
          parameter.kind === "choice" ? parameter.choices.map(({ value }) => value) : null,
        ),
      ),
    );
    metadata.enums.forEach(({ type, values }) => {
      expect(type).toBe("string");
      values.forEach(({ name, stringValue }) => expect(name).toBe(stringValue));
    });
  });

  it("gives every list of choices an id of its own that some parameter has", () => {
    const ids = metadata.enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const chosen = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(chosen).toEqual(ids);
    ids.forEach((id) => expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/u));
  });

  it("takes ranges and single values as they come, and choices as texts", () => {
    expect(metadata.functions.map(({ parameters }) => parameters.map(kindOf))).toEqual(
      catalogue.map(({ parameters }) =>
        parameters.map(
          ({ kind }) => ({ range: "any matrix", choice: "string scalar" })[String(kind)] ?? "any scalar",
        ),
      ),
    );
  });
});

it("writes every choice in small letters, as formulas are read, and names each once", () => {
  catalogue.forEach(({ parameters }) =>
    parameters.forEach((parameter) => {
      const values = parameter.kind === "choice" ? parameter.choices.map(({ value }) => value) : ["one"];
      values.forEach((value) => expect(value).toMatch(/^[a-z0-9][a-z0-9.-]*$/u));
      expect(new Set(values).size).toBe(values.length);
    }),
  );
});

it("asks for every argument by an id of its own within a function", () => {
  catalogue.forEach(({ parameters }) => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    parameters.forEach(({ id }) => expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u));
  });
});

it("calls a parameter the same wherever it does the same work", () => {
  const namesOf = new Map<string, Set<string>>();
  catalogue.forEach(({ parameters }) =>
    parameters.forEach(({ id, kind, name }) => {
      const names = namesOf.get(`${kind} ${id}`) ?? new Set();
      namesOf.set(`${kind} ${id}`, names.add(`${name["zh-CN"]} ${name.en}`));
    }),
  );
  expect([...namesOf].filter(([, names]) => names.size > 1)).toEqual([]);
});

it("gives measures over schools their parameters in one order", () => {
  const family = catalogue.filter(({ parameters }) => parameters[0]?.id === "amounts");
  expect(family.length).toBeGreaterThan(20);
  family.forEach(({ parameters }) => {
    const ids = parameters.map(({ id }) => id);
    const shared = ids.filter((id) => ["amounts", "pupils", "basis", "missing", "output"].includes(id));
    expect(shared).toEqual(["amounts", "pupils", "basis", "missing", "output"]);
    expect(ids.indexOf("basis")).toBe(ids.indexOf("pupils") + 1);
    expect(ids.slice(-2)).toEqual(["missing", "output"]);
    parameters.slice(0, ids.indexOf("pupils")).forEach(({ optional }) => expect(optional).toBe(false));
  });
});

it("differs between languages in texts only", () => {
  const shape = (language: Language) =>
    functionsMetadata(language).functions.map(({ id, parameters, result, options }) => ({
      id,
      parameters: parameters.map(({ type, dimensionality, optional, customEnumId }) => ({
        type,
        dimensionality,
        optional,
        customEnumId,
      })),
      result,
      options,
    }));
  expect(shape("en")).toEqual(shape("zh-CN"));
});

it("gives every function a description of its result in both languages", () => {
  catalogue.forEach(({ result }) => languages.forEach((language) => expect(result[language]).not.toBe("")));
});
