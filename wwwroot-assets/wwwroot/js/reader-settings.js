// Theme, text size and keys change at once and without a new page; the cookie is written by the same address that the link has.
// Charts or tables is another page: its link is followed.
const attributes = { theme: 'theme', size: 'textSize', keys: 'keys' };

export function readerSettings() {
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[data-reader]');
    if (!link || !(link.dataset.reader in attributes) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { reader: setting, value } = link.dataset;
    document.documentElement.dataset[attributes[setting]] = value;
    for (const other of document.querySelectorAll(`a[data-reader="${setting}"]`)) {
      if (other.dataset.value === value) other.setAttribute('aria-current', 'true'); else other.removeAttribute('aria-current');
    }
    try {
      const answer = await fetch(`${link.pathname}?${setting}=${encodeURIComponent(value)}&quiet`);
      if (!answer.ok) throw new Error(answer.status);
    } catch {
      location.assign(link.href);
    }
  });
}
