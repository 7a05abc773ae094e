import { compileStrptime } from "../../../../src/core/python/strptime";

function read(format: string, text: string): string | null {
  const found = compileStrptime(format)?.(text);
  return found ? [found.year, found.month, found.day, found.hour].join(" ") : null;
}

/** What `datetime.strptime` of Python 3.11 answers. */
it.each([
  ["%Y-%U-%w", "2020-53-0", "2021 1 3 0"],
  ["%Y-%U-%w", "2020-00-0", "2019 12 29 0"],
  ["%Y-%U-%w", "2020-01-1", "2020 1 6 0"],
  ["%Y-%W-%u", "2020-01-1", "2020 1 6 0"],
  ["%Y %W %a", "2020 53 Mon", "2021 1 4 0"],
  ["%Y-%U", "2020-12", "2020 1 1 0"],
  ["%G-W%V-%u", "2020-W53-7", "2021 1 3 0"],
  ["%G-W%V-%u", "2021-W1-1", "2021 1 4 0"],
  ["%G-W%V-%u", "2021-W00-1", null],
  ["%G-%V", "2020-01", null],
  ["%Y-%V-%u", "2020-01-1", null],
  ["%G-%V-%u-%j", "2020-01-1-12", null],
  ["%Y-%j-%m-%d", "2020-060-12-31", "2020 2 29 0"],
  ["%Y-%j", "2021-366", "2022 1 1 0"],
  ["%Y-%j", "9999-366", null],
  ["%c", "Tue Dec 01 10:00:00 2020", "2020 12 1 10"],
  ["%x %X", "12/31/20 10:00:00", "2020 12 31 10"],
  ["texte", "texte", "1900 1 1 0"],
  ["%Y %z", "2020 z", null],
])("format %j reads %j as %j", (format, text, answer) => {
  expect(read(format, text)).toBe(answer);
});
