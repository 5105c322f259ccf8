import { languages, type Language } from "../../src/core";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";

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
      // Excel tells addresses only to functions that return a matrix
      expect(result.dimensionality).toBe("matrix");
    });
  });

  it("has a text for every function, parameter and choice", () => {
    const texts = [
      ...metadata.functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
      ]),
      ...metadata.enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
    ];
    texts.forEach((text) =>
      expect(text).toMatch(language === "en" ? /^[\x20-\x7e−岁及以下上,]+$/u : /\p{Script=Han}/u),
    );
  });

  it("never puts an optional parameter before a required one, or two of the same name in one function", () => {
    metadata.functions.forEach(({ parameters }) => {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    });
  });

  it("offers the choices of a parameter, written as the formula takes them", () => {
    const chosen = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(metadata.enums.map(({ id }) => id)).toEqual(chosen);
    expect(metadata.enums.map(({ values }) => values.map(({ stringValue }) => stringValue))).toEqual([
      ["amount", "ratio"],
      ["weighted", "population", "sample"],
      ["max-min", "range", "restricted-range", "federal-range-ratio"],
    ]);
    metadata.enums.forEach(({ values }) =>
      values.forEach(({ name, stringValue }) => expect(name).toBe(stringValue)),
    );
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
