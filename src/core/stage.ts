/** A stage of compulsory education (学段): `primary` 小学, `junior` 初中. */
export type Stage = "primary" | "junior";

export const stages: readonly Stage[] = ["primary", "junior"];
