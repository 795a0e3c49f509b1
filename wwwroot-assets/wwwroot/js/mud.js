// Loads what MudBlazor needs when the first of its components is asked for.
import { close as closeDisclosure } from './disclosures.js';

let loading = null;

export function load(style, script) {
  return loading ??= Promise.all([
    element('link', { rel: 'stylesheet', href: style }),
    element('script', { src: script }),
  ]).catch(error => { loading = null; throw error; });
}

function element(name, attributes) {
  return new Promise((resolve, reject) => {
    const node = Object.assign(document.createElement(name), attributes, { onload: () => resolve(), onerror: () => reject(new Error(`Cannot load ${attributes.href ?? attributes.src}`)) });
    document.head.append(node);
  });
}

// Tells a component once that the disclosure it stands in was closed.
export function whenClosed(id, component) {
  const details = document.getElementById(id);
  const closed = () => {
    if (details.open) return;
    details.removeEventListener('toggle', closed);
    component.invokeMethodAsync('Closed').catch(() => {});
  };
  details.addEventListener('toggle', closed);
  closed();
}

// Closes a disclosure as the choice of a link in it does.
export function close(id) {
  closeDisclosure(document.getElementById(id), true);
}
