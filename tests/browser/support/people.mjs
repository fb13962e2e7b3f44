// The demo people, and what of them the journeys look at.

/** A journey for each language: who goes, the direction of the page, and something still to arrange. */
export const JOURNEYS = [
  { language: 'nl', dir: 'ltr', code: 'DEMO-SAMIR', item: 'insurance.contents', klantmanager: 'MARIT' },
  { language: 'ar', dir: 'rtl', code: 'DEMO-SAMIR', item: 'insurance.contents', klantmanager: 'MARIT' },
  { language: 'ti', dir: 'ltr', code: 'DEMO-SELAM', item: 'insurance.contents', klantmanager: 'FATIMA' },
  { language: 'fa-AF', dir: 'rtl', code: 'DEMO-ZAHRA', item: 'bills.internet', klantmanager: 'BAS' },
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
