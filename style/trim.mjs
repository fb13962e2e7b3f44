// Makes node_modules/.nlds.css and .nlds-later.css: of NL Design System only the rules that the first screen and the
// later ones use. Runs after `npm ci`.
// A rule is kept when one of its selectors is in the list; a data: picture is not (our Content-Security-Policy
// refuses it, and parts/form.css draws the check itself).

import { readFile, writeFile } from 'node:fs/promises';

const nl = (name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`;
const utrecht = (name) => `@utrecht/${name}-css/dist/index.css`;

/** Which selectors of which file, for the first screen. */
const FIRST = [
  [nl('heading'), [/^\.nl-heading$/, /^\.nl-heading--level-[123]$/]],
  [nl('button'), [
    /^\.nl-button(:hover)?$/,
    /^\.nl-button:where\(\.nl-button--(primary|secondary)\)(:hover)?$/,
  ]],
  [nl('data-badge'), [/^\.nl-data-badge$/]],
  [nl('skip-link'), [/^\.nl-skip-link(--visible-on-focus(:focus)?)?$/]],
  [utrecht('alert'), [/^\.utrecht-alert(__content)?$/]],
  [utrecht('form-label'), [/^\.utrecht-form-label(--checkbox)?$/]],
  [utrecht('textbox'), [/^\.utrecht-textbox(--html-input(\[aria-invalid=true\]|::placeholder))?$/]],
];

/** For the screens behind it. */
const LATER = [
  [nl('link'), [/^\.nl-link:any-link(:hover)?$/]],
  [utrecht('custom-checkbox'), [/^\.utrecht-custom-checkbox(--html-input:checked)?$/]],
  [utrecht('textarea'), [/^\.utrecht-textarea(--html-textarea(\[aria-invalid=true\]|::placeholder))?$/]],
  [utrecht('select'), [/^\.utrecht-select(--html-select)?$/]],
];

const MODULES = new URL('./node_modules/', import.meta.url);

/** The rules of a style sheet: `[head, body]`, an at-rule's body still a text. */
function rules(css) {
  const found = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        found.push([css.slice(start, open).trim(), css.slice(open + 1, at).trim()]);
        start = at + 1;
      }
    }
  }
  return found;
}

/** Splits at commas that are not inside brackets. */
function selectors(head) {
  return head.split(/,(?![^(]*\))/).map((one) => one.trim().replaceAll('"', ''));
}

function trimmed(css, keep, seen) {
  let out = '';
  for (const [head, body] of rules(css)) {
    if (head.startsWith('@')) {
      const inner = trimmed(body, keep, seen);
      if (inner) out += `${head} {\n${inner}}\n`;
      continue;
    }
    const kept = selectors(head).filter((one) => keep.some((pattern) => pattern.test(one)));
    if (kept.length === 0) continue;
    for (const pattern of keep) if (kept.some((one) => pattern.test(one))) seen.add(pattern);
    out += `${kept.join(', ')} { ${body.replace(/background-image: url\("data:[^"]*"\);?/g, '')} }\n`;
  }
  return out;
}

/** Writes what is kept into a file of this name. */
async function write(name, list) {
  let all = '/* NL Design System (EUPL-1.2): Frameless B.V., Gemeente Utrecht and the NL Design System community. */\n';
  for (const [file, keep] of list) {
    const css = (await readFile(new URL(file, MODULES), 'utf8')).replace(/\/\*[\s\S]*?\*\//g, '');
    const seen = new Set();
    all += trimmed(css, keep, seen);
    for (const pattern of keep) {
      if (!seen.has(pattern)) throw new Error(`${file} has no rule for ${pattern}: has its markup changed?`);
    }
  }
  await writeFile(new URL(name, MODULES), all);
}

await write('.nlds.css', FIRST);
await write('.nlds-later.css', LATER);
