// A slide under another choice of its filter, on the presenter's own screens: fetched once it is made; the slide as prepared is kept for when the choice is taken back.
const prepared = new WeakMap();

/**
 * Shows a slide under a choice.
 * @param {HTMLElement} holder of the slide; data-src is the address without the choice, data-chosen what it shows
 * @param {string} code the choice; empty for the slide as prepared
 * @returns {Promise<boolean>} false when there was no answer: the slide stays as it is
 */
export async function choose(holder, code) {
  if (holder.dataset.chosen === code || !holder.dataset.src) return true;
  if (!holder.dataset.chosen && !prepared.has(holder)) prepared.set(holder, [...holder.childNodes]);
  const before = holder.dataset.chosen;
  const failed = () => { if (holder.dataset.chosen === code) holder.dataset.chosen = before; return false; };
  holder.dataset.chosen = code;
  if (!code && prepared.has(holder)) {
    holder.replaceChildren(...prepared.get(holder));
    return true;
  }
  try {
    const answer = await fetch(holder.dataset.src + encodeURIComponent(code));
    if (!answer.ok) return failed();
    const slide = await answer.text();
    if (holder.dataset.chosen === code) holder.innerHTML = slide;
    return true;
  } catch {
    return failed();
  }
}
