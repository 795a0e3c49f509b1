// Menus are <details>. Here: one open at a time, Escape and a click outside close, a choice closes and gives the focus back to the menu's head.
const open = () => document.querySelectorAll('details[name][open]');

export function close(details, focus) {
  details.open = false;
  if (focus) details.querySelector(':scope > summary').focus();
}

export function disclosures() {
  document.addEventListener('toggle', event => {
    const details = event.target;
    if (!details.open || !details.hasAttribute('name')) return;
    for (const other of open()) if (other !== details) other.open = false;
  }, true);

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const details of open()) close(details, details.contains(document.activeElement));
  });

  document.addEventListener('click', event => {
    if (event.target.closest('.mud-popover')) return; // the list of a field inside a menu lies outside it in the page
    for (const details of open()) {
      if (!details.contains(event.target)) close(details, false);
      else if (event.target.closest('a[href]:not([target])')) close(details, details.contains(document.activeElement));
    }
  });
}
