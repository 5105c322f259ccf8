import { cellMessages } from "../../../src/workbench/grid/cell-messages";

describe("cellMessages", () => {
  it("keeps the sentence of an error until the function answers otherwise", () => {
    const messages = cellMessages();
    messages.answered("s", 2, 3, { error: "#VALUE!", message: "第 3 行不是数字。" });
    expect(messages.at("s", 2, 3)).toBe("第 3 行不是数字。");
    expect(messages.at("t", 2, 3)).toBeNull();

    messages.answered("s", 2, 3, 0.5);
    expect(messages.at("s", 2, 3)).toBeNull();
  });

  it("keeps the sentence of a spilled error at its own cell", () => {
    const messages = cellMessages();
    messages.answered("s", 0, 0, [
      [1, { error: "#N/A", message: "没有数据。" }],
      [2, 3],
    ]);
    expect(messages.at("s", 0, 0)).toBeNull();
    expect(messages.at("s", 0, 1)).toBe("没有数据。");

    messages.answered("s", 0, 0, [[1, 2]]);
    expect(messages.at("s", 0, 1)).toBeNull();
  });
});
