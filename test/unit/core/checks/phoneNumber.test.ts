import { isPhoneNumber } from "../../../../src/core/checks/phoneNumber";

it.each([
  "0261911345",
  "02 61 91 13 45",
  "02.61.91.13.45",
  "02-61-91-13-45",
  "+33 2 61 91 13 45",
  "+33 (0)2 61 91 13 45",
  "0033 2 61 91 13 45",
  "+44 20 7946 0958",
  "+262 262 12 34 56",
  "115",
  "15",
  "3949",
  "39 49",
  "118218",
  "+33 3949",
  "０２６１９１１３４５",
  "0 800 ALLO OK",
])("takes %j", (text) => {
  expect(isPhoneNumber(text)).toBe(true);
});

it.each([
  "619 13 45",
  "026191134",
  "02619113456",
  "0812",
  "10",
  "abc",
  "0000000000",
  "02 61 91 13 45 (standard)",
  "15 rue de Paris",
  "-61.5,16",
  "+33",
])("refuses %j", (text) => {
  expect(isPhoneNumber(text)).toBe(false);
});
