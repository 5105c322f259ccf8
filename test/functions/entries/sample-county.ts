import { column } from "../formula";

/** Books, pupils and location of the five schools of the published worked example; locations and incomes are ours. */
export const books = column(279, 137, 935, 160, 402);
export const pupils = column(45, 37, 89, 76, 55);
export const locations = column("城区", "乡村", "城区", "乡村", "镇区");
export const incomes = column(5.2, 3.1, 6.4, 2.8, 4);
