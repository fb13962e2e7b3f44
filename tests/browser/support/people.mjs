// The demo people, and what of them the journeys look at.

/** Everyone has a contents insurance to arrange. */
export const ITEM = 'insurance.contents';

/** A journey for each language: who goes, and the direction of the page. */
export const JOURNEYS = [
  { language: 'nl', dir: 'ltr', code: 'DEMO-SAMIR' },
  { language: 'ar', dir: 'rtl', code: 'DEMO-SAMIR' },
  { language: 'ti', dir: 'ltr', code: 'DEMO-SELAM' },
  { language: 'fa-AF', dir: 'rtl', code: 'DEMO-ZAHRA' },
];

export const SAMIR = JOURNEYS[1];
export const SELAM = JOURNEYS[2];
export const ZAHRA = JOURNEYS[3];

/** Letters of each script: a screen in the wrong language is seen at once. */
export const SCRIPT = {
  nl: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  'fa-AF': /\p{Script=Arabic}/u,
};
