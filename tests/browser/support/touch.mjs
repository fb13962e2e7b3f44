// What a finger finds: whether each thing to press is large enough, and none lies over another.

/** At least so many px, in both directions. */
const TARGET = 44;

/** Targets that are too small, and those that lie over each other; nothing when all is well. A link in the middle of a
 *  sentence is as large as its words. */
export async function hardToPress(page) {
  return page.evaluate((target) => {
    const name = (it) => `${it.tagName.toLowerCase()}#${it.id} "${(it.labels?.[0] ?? it).textContent.trim().slice(0, 50)}"`;
    const box = (it) => {
      // Whoever presses the label of a box to tick, ticks it.
      const label = it.matches('[type=checkbox], [type=radio], [type=file]') && it.closest('label');
      return (label || it).getBoundingClientRect();
    };
    const inSentence = (it) => it.matches('a') && getComputedStyle(it).display === 'inline';
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    const shown = all.filter((it) => it.checkVisibility() && !it.closest('.nl-skip-link') && !inSentence(it));
    const boxes = shown.map((it) => [it, box(it)]);
    const small = boxes.filter(([, { width, height }]) => width < target - 0.5 || height < target - 0.5);
    const found = small.map(([it, { width, height }]) => `${Math.round(width)} by ${Math.round(height)} px: ${name(it)}`);
    boxes.forEach(([one, a], index) => {
      for (const [other, b] of boxes.slice(index + 1)) {
        const isApart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        if (!isApart && !one.contains(other)) found.push(`over each other: ${name(one)} and ${name(other)}`);
      }
    });
    return found;
  }, TARGET);
}
