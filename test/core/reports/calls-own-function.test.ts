import { callsOwnFunction } from "../../../src/core";

it.each([
  { formula: "EDU.CV(A1:A3)", own: true },
  { formula: "1+edu.balance_cv(A1:A3,B1:B3)", own: true },
  { formula: "_xldudf_EDU_CV(A1:A3)", own: true },
  { formula: "IF(A1>0,EDU.GINI(A1:A3),0)", own: true },
  { formula: 'CONCAT("EDU.CV(",A1)', own: false },
  { formula: "SUM('EDU.CV('!A1)", own: false },
  { formula: "MYEDU.CV(A1)", own: false },
  { formula: "SUM(A1:A3)", own: false },
])("$formula calls a function of ours: $own", ({ formula, own }) => {
  expect(callsOwnFunction(formula)).toBe(own);
});
