// @ts-check
/*
 * What the desk does more comfortably with a script: answers without loading the page anew, completions while typing, files dropped, steps
 * shown as they happen. Without it every form works as a form.
 */
(() => {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  const ask = /** @type {HTMLFormElement | null} */ (document.querySelector('#ask'));
  if (!main || !ask) return;
  const box = /** @type {HTMLInputElement} */ (document.querySelector('#typed'));
  const offers = /** @type {HTMLElement} */ (document.querySelector('#offers'));
  const answers = /** @type {HTMLElement} */ (document.querySelector('#answers'));
  const status = /** @type {HTMLElement} */ (document.querySelector('#status'));
  const add = /** @type {HTMLFormElement} */ (document.querySelector('#add'));
  const file = /** @type {HTMLInputElement} */ (document.querySelector('#file'));
  const key = main.dataset.key ?? '';

  // --- answers

  /** @param {string} html */
  const piece = (html) => {
    const nodes = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes);
    return fragment;
  };

  /** @param {Record<string, string>} fields */
  const send = async (fields) => {
    const body = new URLSearchParams({ ...fields, key });
    const response = await fetch('/try', { method: 'POST', headers: { 'x-desk': 'script' }, body }).catch(() => {
      throw new Error('The desk does not answer. Is it still running?');
    });
    if (response.status === 403) throw new Error('The desk was started anew. Load this page again.');
    if (!response.ok) throw new Error('The desk could not answer. Its log says why.');
    return piece(await response.text());
  };

  /** @param {string} words */
  const say = (words) => {
    status.textContent = words;
    return words;
  };

  /** @param {string} typed */
  const askFor = async (typed) => {
    closeOffers();
    answers.setAttribute('aria-busy', 'true');
    answers.classList.add('is-waiting');
    try {
      answers.replaceChildren(await send({ typed }));
      say(`The answer to ${typed} is shown.`);
    } catch (error) {
      answers.textContent = say(error instanceof Error ? error.message : String(error));
    } finally {
      answers.removeAttribute('aria-busy');
      answers.classList.remove('is-waiting');
    }
  };

  /**
   * What the asker alone sees turns to what was asked for; what is for all comes below it, as on the platforms.
   * @param {HTMLButtonElement} button
   */
  const press = async (button) => {
    const shown = /** @type {HTMLElement} */ (button.closest('.answer'));
    const platform = button.closest('.message')?.classList.contains('slack') ? '.slack' : '.discord';
    shown.classList.add('is-waiting');
    try {
      const next = await send({ action: button.value });
      const answer = next.querySelector('.answer');
      if (answer instanceof HTMLElement && answer.dataset.turns && shown.dataset.turns) {
        const typed = shown.querySelector('.typed');
        if (typed) answer.prepend(typed);
        shown.replaceWith(answer);
        /** @type {HTMLElement | null} */ (
          answer.querySelector(`${platform} [aria-current], ${platform} button`)
        )?.focus();
      } else shown.after(next);
      say(`${button.textContent}: shown.`);
    } catch (error) {
      shown.append(say(error instanceof Error ? error.message : String(error)));
    } finally {
      shown.classList.remove('is-waiting');
    }
  };

  ask.addEventListener('submit', (event) => {
    event.preventDefault();
    void askFor(box.value.trim());
  });

  main.addEventListener('submit', (event) => {
    const form = /** @type {HTMLElement} */ (event.target);
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    if (form.classList.contains('message')) {
      event.preventDefault();
      void press(button);
    } else if (form.classList.contains('example')) {
      event.preventDefault();
      box.value = button.value;
      void askFor(button.value);
    }
  });

  // --- coming back: what was shown is shown again, without being asked again

  const SHOWN = 'shown';
  const [visit] = performance.getEntriesByType('navigation');
  const kept = sessionStorage.getItem(SHOWN);
  if (kept && visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward') {
    const { typed, html } = JSON.parse(kept);
    box.value = typed;
    answers.replaceChildren(piece(html));
  }
  addEventListener('pagehide', () => {
    const html = answers.querySelector('.answer') ? answers.innerHTML : undefined;
    if (html) sessionStorage.setItem(SHOWN, JSON.stringify({ typed: box.value, html }));
    else sessionStorage.removeItem(SHOWN);
  });

  // --- completions

  /** @type {{ line: string, note: string }[]} */
  let lines = [];
  let chosen = -1;
  let asked = 0;
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', 'offers');
  box.setAttribute('aria-expanded', 'false');

  const closeOffers = () => {
    asked++;
    lines = [];
    offers.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };

  /** @param {number} index */
  const choose = (index) => {
    chosen = index;
    for (const [at, item] of [...offers.children].entries()) item.setAttribute('aria-selected', String(at === chosen));
    if (chosen < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `offer-${chosen}`);
  };

  /** @param {number} index */
  const take = (index) => {
    const line = lines[index]?.line;
    if (line === undefined) return;
    box.value = line;
    box.focus();
    void showOffers();
  };

  const showOffers = async () => {
    const number = ++asked;
    const typed = box.value;
    if (!typed.startsWith('/')) return closeOffers();
    const response = await fetch(`/offers?typed=${encodeURIComponent(typed)}`).catch(() => undefined);
    const found = response?.ok ? await response.json() : [];
    if (number !== asked) return;
    // a late answer takes nothing away that was chosen meanwhile
    const kept = lines[chosen]?.line;
    lines = found.filter((/** @type {{ line: string }} */ { line }) => line.trim() !== typed.trim());
    const items = lines.map(({ line, note }, index) => {
      const item = document.createElement('li');
      item.id = `offer-${index}`;
      item.setAttribute('role', 'option');
      const words = document.createElement('code');
      words.textContent = line;
      const hint = document.createElement('span');
      hint.textContent = note;
      item.append(words, hint);
      item.addEventListener('pointerdown', (event) => event.preventDefault());
      item.addEventListener('click', () => take(index));
      return item;
    });
    offers.replaceChildren(...items);
    offers.hidden = items.length === 0;
    box.setAttribute('aria-expanded', String(items.length > 0));
    choose(lines.findIndex(({ line }) => line === kept));
  };

  box.addEventListener('input', () => void showOffers());
  box.addEventListener('blur', () => closeOffers());
  box.addEventListener('keydown', (event) => {
    if (offers.hidden) return;
    const last = lines.length - 1;
    if (event.key === 'ArrowDown') choose(chosen === last ? 0 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? last : chosen - 1);
    else if (event.key === 'Escape') closeOffers();
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && chosen >= 0) take(chosen);
    else return;
    event.preventDefault();
  });

  // --- adding

  const steps = /** @type {HTMLElement} */ (document.querySelector('#steps'));
  const added = /** @type {HTMLElement} */ (document.querySelector('#added'));

  /** @param {{ step?: string, html?: string }} line */
  const follow = ({ step, html }) => {
    if (step !== undefined) {
      const item = document.createElement('li');
      item.textContent = step;
      steps.append(item);
    }
    if (html !== undefined) added.replaceChildren(piece(html));
  };

  /** @param {Response} response */
  const followSteps = async (response) => {
    const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      rest += decoder.decode(value, { stream: !done });
      const whole = rest.split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) follow(JSON.parse(line));
      if (done) return;
    }
  };

  const hand = async () => {
    steps.replaceChildren();
    added.replaceChildren();
    follow({ step: 'Handing it over' });
    const response = await fetch('/add', {
      method: 'POST',
      headers: { 'x-desk': 'script' },
      body: new FormData(add),
    }).catch(() => undefined);
    if (!response) follow({ step: 'The desk does not answer. Is it still running?' });
    else if (response.ok) {
      await followSteps(response);
      add.reset();
    } else follow({ step: await response.text() });
  };

  add.addEventListener('submit', (event) => {
    event.preventDefault();
    void hand();
  });
  file.addEventListener('change', () => {
    if (file.files?.length) void hand();
  });
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      add.classList.toggle('is-over', kind === 'dragover');
    });
  }
  document.addEventListener('drop', (event) => {
    const dropped = /** @type {DragEvent} */ (event).dataTransfer?.files;
    if (!dropped?.length) return;
    const [first] = dropped;
    const one = new DataTransfer();
    one.items.add(/** @type {File} */ (first));
    file.files = one.files;
    void hand();
  });
})();
