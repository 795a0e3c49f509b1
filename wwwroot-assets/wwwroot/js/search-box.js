// Suggestions under the search field (the combobox pattern of WAI-ARIA). Without scripts the field is a form that opens the search page.
export function searchBox() {
  let asked = 0, timer = 0, composing = false;
  const parts = () => {
    const input = document.getElementById('search-input');
    return input && { input, list: document.getElementById('search-list'), form: input.form };
  };
  const options = list => [...list.querySelectorAll('[role=option]')];

  function show(list, input, visible) {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    if (!visible) input.removeAttribute('aria-activedescendant');
  }

  function choose(list, input, index) {
    const all = options(list);
    all.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (all[index]) { input.setAttribute('aria-activedescendant', all[index].id); all[index].scrollIntoView({ block: 'nearest' }); }
    else input.removeAttribute('aria-activedescendant');
  }

  const go = href => { if (document.querySelector('[data-interactive]')) Blazor.navigateTo(href); else location.assign(href); };

  async function suggest() {
    const { input, list, form } = parts();
    const text = input.value.trim();
    if (!text) return show(list, input, false);
    const turn = ++asked;
    const query = new URLSearchParams(new FormData(form));
    query.set('lang', document.documentElement.lang);
    const answer = await fetch(`/search/suggest?${query}`).then(r => (r.ok ? r.json() : null), () => null);
    if (!answer || turn !== asked || document.activeElement !== input) return;
    list.replaceChildren(...answer.map((hit, i) => {
      const option = document.createElement('li');
      option.id = `search-option-${i}`;
      option.className = 'suggestion';
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.href = hit.href;
      const label = document.createElement('span');
      label.textContent = hit.label;
      const kind = document.createElement('span');
      kind.className = 'suggestion-kind';
      kind.textContent = hit.kind;
      option.append(label, kind);
      return option;
    }));
    document.getElementById('search-count').textContent = list.dataset[answer.length ? 'some' : 'none'].replace('{0}', answer.length);
    show(list, input, answer.length > 0);
  }

  document.addEventListener('compositionstart', () => { composing = true; });
  document.addEventListener('compositionend', () => { composing = false; });
  document.addEventListener('input', event => {
    if (event.target.id !== 'search-input') return;
    clearTimeout(timer);
    asked++; // an answer to less than what is typed comes too late
    timer = setTimeout(() => { if (!composing) suggest(); }, 80);
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.documentElement.dataset.keys !== 'off' && !event.ctrlKey && !event.metaKey && !event.altKey
      && !event.target.closest('input, textarea, select, [contenteditable]')) {
      const target = [document.getElementById('search-input'), document.getElementById('search-link')].find(e => e?.checkVisibility?.() ?? e?.offsetParent);
      if (target) { event.preventDefault(); target.focus(); target.select?.(); }
      return;
    }
    if (event.target.id !== 'search-input' || event.isComposing) return;
    const { input, list } = parts();
    const all = options(list);
    const now = all.findIndex(option => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape') { clearTimeout(timer); asked++; if (list.hidden) input.value = ''; show(list, input, false); event.preventDefault(); }
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden || !all.length) { suggest(); return; }
      choose(list, input, (now + (event.key === 'ArrowDown' ? 1 : -1) + all.length + (now < 0 && event.key === 'ArrowUp' ? 1 : 0)) % all.length);
    } else if (event.key === 'Enter' && now >= 0 && !list.hidden) { event.preventDefault(); show(list, input, false); go(all[now].dataset.href); }
  });

  // Before the field loses the focus, so that the click still finds the list.
  document.addEventListener('pointerdown', event => { if (event.target.closest('#search-list')) event.preventDefault(); });
  document.addEventListener('click', event => {
    const option = event.target.closest('#search-list [role=option]');
    if (!option) return;
    const { input, list } = parts();
    show(list, input, false);
    go(option.dataset.href);
  });
  document.addEventListener('focusout', event => { if (event.target.id === 'search-input') { const { input, list } = parts(); show(list, input, false); } });
  document.addEventListener('focusin', event => { if (event.target.id === 'search-input' && event.target.value.trim()) suggest(); });
  document.addEventListener('submit', event => {
    if (!event.target.matches('.search, .search-form') || !document.querySelector('[data-interactive]')) return;
    event.preventDefault();
    const { input, list } = parts();
    show(list, input, false);
    const query = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value));
    Blazor.navigateTo(`${new URL(event.target.action).pathname}?${query}`);
  });
}
