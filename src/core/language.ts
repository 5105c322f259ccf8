/** A language the product speaks. */
export type Language = "zh-CN" | "en";

export const languages: readonly Language[] = ["zh-CN", "en"];
