import { isOpeningHours } from "../../../../src/core/openingHours/grammar";
import { openingHoursProposal } from "../../../../src/core/proposals/openingHoursProposal";

it.each([
  "24/7",
  "Mo-Fr 08:00-12:00",
  "Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-12:00; PH off",
  "Mo-Fr 08:00-12:00, 13:00-17:00",
  "Mo[1,3] 10:00-12:00",
  "Dec 25-26 off",
  "2020 Jan 1-2021 Feb 3",
  "week01-10/2 Mo",
  "easter +1 day off",
  "(sunrise-01:00)-sunset",
  'Mo 08:00-12:00 "sur rendez-vous"',
  "Mo 08:00-12:00 || Tu 08:00-10:00",
  "2020-2010",
  "Jan 0",
  "00:00-48:01",
])("takes %j", (text) => {
  expect(isOpeningHours(text)).toBe(true);
});

it.each([
  "8:00-12:00",
  "08:00 - 12:00",
  "Mo - Fr 08:00-12:00",
  "Mo 08:00-12:00;Sa 09:00-12:00",
  "mo-fr 08:00-12:00",
  "Off",
  "12:00+",
  "Mo 10:00–12:00",
  "Lu-Ve 08:00-12:00",
  "Mo PH",
  "week1",
  "08:00-12:00/30",
  "8h-12h",
  "lundi",
])("refuses %j", (text) => {
  expect(isOpeningHours(text)).toBe(false);
});

it.each([
  ["Lu-Ve 8h-12h", "Mo-Fr 08:00-12:00"],
  ["lundi - vendredi 8h30 – 12h00", "Mo-Fr 08:30-12:00"],
  ["Mo-Fr 8:00 - 12:00;Sa 9:00-12:00", "Mo-Fr 08:00-12:00; Sa 09:00-12:00"],
])("proposes for %j", (text, proposal) => {
  expect(openingHoursProposal(text)).toBe(proposal);
});

it("proposes nothing it is not sure of", () => {
  expect(openingHoursProposal("le matin")).toBeNull();
});
