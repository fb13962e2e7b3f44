// The right letters in the right language: no untranslated sentence, no letters of the neighbour, no
// digits but the western ones, no key or variable that was not filled in.

/** Letters that a language never uses, though its neighbour with the same script does. */
const FOREIGN = {
  nl: '[\\p{Script=Arabic}\\p{Script=Ethiopic}]',
  ar: '[پچژگکی\\p{Script=Ethiopic}]',
  ti: '[\\p{Script=Arabic}]',
  'fa-AF': '[كيىة\\p{Script=Ethiopic}]',
};

/** Sentences of the app on this page that are not in its language; nothing when all is well. */
export async function strangers(page, language) {
  return page.evaluate(
    ([language, foreign]) => {
      const found = [];
      const wrong = new RegExp(foreign, 'u');
      for (const sentence of document.querySelectorAll('.ma-say__own')) {
        const copy = sentence.cloneNode(true);
        // Dutch words, names and what people wrote stand apart.
        for (const apart of copy.querySelectorAll('[lang], [dir], bdi')) apart.remove();
        const text = copy.textContent.replace(/[\u2066-\u2069]/g, '').trim();
        if (sentence.closest('.ma-language, .ma-choice[lang]')) continue;
        if (wrong.test(text)) found.push(`letters of another language: ${text}`);
        if (/[٠-٩۰-۹]/.test(text)) found.push(`digits that letters do not use: ${text}`);
        if (/[{}$]|undefined|NaN|\b[a-z]+-[a-z_]+-[a-z_]+\b/.test(text)) found.push(`a key or variable: ${text}`);
        if (language !== 'nl' && /\p{Script=Latin}{4,}/u.test(text)) found.push(`not translated: ${text}`);
      }
      return [...new Set(found)];
    },
    [language, FOREIGN[language]],
  );
}
