import type { LocaleTag } from "../book/locale";
import type { Scalar } from "../book/scalar";
import type { Series } from "./series";

/** Excel's own lists, in the language of the user's Excel; short ones come first. */
const LISTS: Readonly<Record<LocaleTag, readonly string[]>> = {
  "en-US": [
    "sun mon tue wed thu fri sat",
    "sunday monday tuesday wednesday thursday friday saturday",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "january february march april may june july august september october november december",
  ],
  "fr-FR": [
    "lun mar mer jeu ven sam dim",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  ],
};

/**
 * Days and months go on: lundi, mardi… one by one, or by the step that several cells have. They are
 * written as the first cell is: LUNDI, Lundi or lundi. `null` where no list holds all the cells.
 * @param values in the direction of the filling
 */
export function listSeries(
  values: readonly Scalar[],
  backwards: boolean,
  locale: LocaleTag,
): Series | null {
  const [first] = values;
  if (typeof first !== "string") return null;
  for (const list of LISTS[locale]) {
    const words = list.split(" ");
    const places = values.map((value) => words.indexOf(String(value).toLocaleLowerCase(locale)));
    const step = places.includes(-1) ? null : stepOf(places, words.length, backwards);
    if (step === null) continue;
    const last = places.at(-1) ?? 0;
    return (index) => {
      const place = (last + step * (index + 1)) % words.length;
      return inCaseOf(first, words.at(place) ?? "", locale);
    };
  }
  return null;
}

/** How far each cell is from the one before, the list being a circle; `null` when they differ. */
function stepOf(places: readonly number[], length: number, backwards: boolean): number | null {
  if (places.length === 1) return backwards ? -1 : 1;
  const steps = places.slice(1).map((place, i) => (place - (places[i] ?? 0) + length) % length);
  const [step = 0] = steps;
  return steps.every((each) => each === step) ? step : null;
}

function inCaseOf(model: string, word: string, locale: LocaleTag): string {
  const upper = (text: string) => text.toLocaleUpperCase(locale);
  if (model === upper(model)) return upper(word);
  const initial = model.charAt(0);
  return initial === upper(initial) ? upper(word.charAt(0)) + word.slice(1) : word;
}
