// Runs before anything else: the page in the chosen language and look from its first paint, a plain
// panel when the app breaks, and the service worker. It knows nothing of the app.
(() => {
  'use strict';

  const TEXTS = {
    nl: {
      dir: 'ltr',
      wait: 'Je week komt eraan.',
      broken: 'Er ging iets mis.',
      safe: 'Je werk op deze telefoon is veilig.',
      reload: 'Opnieuw openen',
    },
    ar: {
      dir: 'rtl',
      wait: 'أسبوعك في الطريق إليك.',
      broken: 'حدث خطأ.',
      safe: 'كل ما حُفظ على هذا الهاتف بأمان.',
      reload: 'إعادة الفتح',
    },
    ti: {
      dir: 'ltr',
      wait: 'ሰሙንኩም ይመጽእ ኣሎ።',
      broken: 'ጌጋ ኣጋጢሙ።',
      safe: 'ኣብዚ ተሌፎን እዚ ዘሎ ስራሕኩም ውሑስ እዩ።',
      reload: 'ዳግማይ ክፈቱ',
    },
    'fa-AF': {
      dir: 'rtl',
      wait: 'هفتۀ شما آماده می‌شود.',
      broken: 'یک مشکل پیش آمد.',
      safe: 'کار شما در این تلفون محفوظ است.',
      reload: 'دوباره باز کردن',
    },
  };

  // Storage may be refused, and what is in it may be anything.
  const stored = (name) => {
    try {
      const value = JSON.parse(localStorage.getItem(`ma.${name}`));
      return typeof value === 'string' ? value : null;
    } catch {
      return null;
    }
  };

  const known = (tag) => {
    if (tag in TEXTS) return tag;
    const language = tag.split('-')[0].toLowerCase();
    if (language === 'fa' || language === 'prs') return 'fa-AF';
    return language in TEXTS ? language : null;
  };

  const guessed = () => (navigator.languages || []).map(known).find(Boolean) || 'nl';

  const html = document.documentElement;
  // The page's language may change while it is open: read it when it is needed.
  const language = () => known(stored('language') || '') || guessed();
  html.lang = language();
  html.dir = TEXTS[language()].dir;
  for (const name of ['text', 'theme']) {
    const value = stored(name);
    if (value) html.dataset[name] = value;
  }

  // The first paint.

  const inBody = () => {
    const first = document.getElementById('first');
    const line = first && first.querySelector('[lang]');
    if (!line) return;
    line.lang = html.lang;
    line.dir = html.dir;
    line.textContent = TEXTS[language()].wait;
  };
  if (document.readyState === 'loading') {
    document.addEventListener('readystatechange', inBody, { once: true });
  } else {
    inBody();
  }

  // The pictures, in the page itself: drawn from another file they are slow.

  const pictures = async () => {
    const answer = await fetch('/sprite.svg');
    if (!answer.ok) return;
    const holder = document.createElement('div');
    holder.hidden = true;
    holder.innerHTML = await answer.text();
    (document.body || html).append(holder);
  };
  // Without pictures the words still say everything.
  pictures().catch(() => {});

  // A place that is out of sight shows no record: nothing finds one there by its handles.

  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const [from, to] = 'away' in target.dataset ? ['kind', 'was'] : ['was', 'kind'];
      for (const { dataset } of target.querySelectorAll(`[data-${from}]`)) {
        dataset[to] = dataset[from];
        delete dataset[from];
      }
    }
  }).observe(html, { subtree: true, attributeFilter: ['data-away'] });

  // When the app breaks.

  let started = false;

  const show = () => {
    if (document.querySelector('[data-broken]')) return;
    const texts = TEXTS[language()];
    const panel = document.createElement('div');
    panel.className = 'ma-broken';
    panel.dataset.broken = '';
    panel.lang = language();
    panel.dir = texts.dir;
    panel.setAttribute('role', 'alert');
    // Without our style: that may be what did not arrive.
    Object.assign(panel.style, {
      position: 'fixed',
      insetInline: '0',
      insetBlockEnd: '0',
      zIndex: '2147483647',
      padding: '1.25rem',
      font: '1.125rem/1.5 system-ui, sans-serif',
      color: 'CanvasText',
      background: 'Canvas',
      borderBlockStart: '4px solid',
    });
    for (const text of [texts.broken, texts.safe]) {
      const line = document.createElement('p');
      line.style.margin = '0 0 .5rem';
      line.textContent = text;
      panel.append(line);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = texts.reload;
    Object.assign(button.style, { font: 'inherit', minBlockSize: '3rem', paddingInline: '1.25rem' });
    button.addEventListener('click', () => location.reload());
    panel.append(button);
    (document.body || html).append(panel);
    // A newer version may be the cure.
    register();
  };

  const ours = (text) => typeof text === 'string' && text.includes(location.origin);
  const isPanic = (error) =>
    typeof WebAssembly === 'object' &&
    (error instanceof WebAssembly.RuntimeError ||
      error instanceof WebAssembly.CompileError ||
      error instanceof WebAssembly.LinkError);

  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) {
        if (ours(event.target.src)) show();
      } else if (isPanic(event.error) || (event.error && ours(event.filename))) {
        show();
      }
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    // A refused permission or a call that was cut off is no broken app, once there is an app.
    const isRefusal = started && reason instanceof DOMException;
    if (isPanic(reason) || (reason instanceof Error && ours(reason.stack) && !isRefusal)) show();
  });

  // The service worker.

  let registering = false;
  let asked = false;

  const tell = (act) => {
    window.maUpdateWaiting = true;
    window.maUpdate = () => {
      asked = true;
      act();
    };
    dispatchEvent(new CustomEvent('ma-update'));
  };

  const watch = (registration) => {
    const waiting = () => {
      const worker = registration.waiting;
      if (worker && registration.active) tell(() => worker.postMessage('activate'));
    };
    waiting();
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      if (worker) worker.addEventListener('statechange', () => worker.state === 'installed' && waiting());
    });
    // An installed app can stay open for weeks.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => {});
    });
  };

  // What the page fetched before the worker was there, it keeps too.
  const keepWords = async () => {
    const { active } = await navigator.serviceWorker.ready;
    const keep = (entries) => {
      const urls = entries
        .map((entry) => new URL(entry.name))
        .filter((url) => url.origin === location.origin && /^\/(l|fonts)\//.test(url.pathname))
        .map((url) => url.pathname);
      if (urls.length) (navigator.serviceWorker.controller || active).postMessage({ type: 'keep', urls });
    };
    new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: 'resource', buffered: true });
  };

  const register = () => {
    if (registering || !('serviceWorker' in navigator) || new URLSearchParams(location.search).has('no-sw')) return;
    registering = true;
    const worker = navigator.serviceWorker;
    const controlled = Boolean(worker.controller);
    worker.addEventListener('controllerchange', () => {
      if (asked) {
        asked = false;
        location.reload();
      } else if (controlled) {
        // Another tab took the new version; this one still shows the old.
        tell(() => location.reload());
      }
    });
    worker
      .register('/sw.js', { updateViaCache: 'none' })
      .then((registration) => {
        watch(registration);
        return keepWords();
      })
      .catch((error) => console.warn('no service worker:', error));
  };

  // After the app: the connection is for what the person waits for.
  addEventListener(
    'TrunkApplicationStarted',
    () => {
      started = true;
      register();
    },
    { once: true },
  );
})();
