// Every screen of the app, by its address.

/** Screens of a paired phone, in the order in which one meets them. */
export const SCREENS = [
  ['week', '/'],
  ['week-next', '/?week=2026-11-30'],
  ['entry', '/afspraak/@entry'],
  ['entry-cannot-come', '/afspraak/@entry?niet'],
  ['entry-new', '/afspraak/nieuw?brief=ind'],
  ['plan', '/plan'],
  ['regelen', '/regelen'],
  ['item-health', '/regelen/insurance.health'],
  ['item-contents', '/regelen/insurance.contents'],
  ['item-partner', '/regelen/allowances.partner_abroad'],
  ['item-unknown', '/regelen/bestaat.niet'],
  ['bills', '/regelen/rekeningen'],
  ['bill-new', '/regelen/rekeningen/nieuw'],
  ['letters', '/regelen/brief'],
  ['letter-court', '/regelen/brief/court'],
  ['report-change', '/regelen/doorgeven'],
  ['handover', '/regelen/overdracht'],
  ['month', '/regelen/maand'],
  ['search', '/zoeken?q=zorgverzekring'],
  ['search-none', '/zoeken?q=kwekwekwe'],
  ['taal', '/taal'],
  ['berichten', '/berichten'],
  ['agreements', '/berichten/afspraken'],
  ['help', '/hulp'],
  ['settings', '/instellingen'],
  ['buddies', '/meekijken'],
  ['paired-already', '/koppelen'],
];

/** The appointment of Thursday that nobody may miss, of each person. */
const ENTRIES = {
  'DEMO-SAMIR': 'thu-progress_meeting-2026-11-26',
  'DEMO-SELAM': 'thu-learnability_test-2026-11-26',
  'DEMO-ZAHRA': 'thu-case_manager-2026-11-26',
};

/** The address of a screen for a person. */
export const addressFor = (address, { code }) => address.replace('@entry', ENTRIES[code]);

/** Waits until a screen stands: its title, and the words of the checklists where it shows them. */
export async function standing(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
