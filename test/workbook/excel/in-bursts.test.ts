import { inBursts } from "../../../src/workbook/excel/in-bursts";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("bursts of changes", () => {
  it("tell of a single change at once, and of the next one too when it comes later", () => {
    const tell = jest.fn();
    const { heard } = inBursts(tell);
    heard();
    jest.advanceTimersByTime(20);
    expect(tell).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledTimes(1);
    heard();
    jest.advanceTimersByTime(20);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("tell of an edit and what it sets off together", () => {
    const tell = jest.fn();
    const { heard } = inBursts(tell);
    heard();
    jest.advanceTimersByTime(10);
    heard();
    jest.advanceTimersByTime(10);
    expect(tell).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1000);
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it("tell of a long row of changes at its beginning and at its end", () => {
    const tell = jest.fn();
    const { heard } = inBursts(tell);
    for (let change = 0; change < 50; change++) {
      heard();
      jest.advanceTimersByTime(100);
    }
    expect(tell).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(250);
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it("tell nothing of what came before they were stopped", () => {
    const tell = jest.fn();
    const { heard, stop } = inBursts(tell);
    heard();
    stop();
    jest.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });
});
