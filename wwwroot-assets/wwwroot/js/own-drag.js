// The order of slides by hand: a slide is taken by its grip and put down between two others. Keyboards and fingers have the arrows beside it.
export function dragIn(place, move) {
  let taken;
  let gap;

  const slideOf = event => event.target.closest?.('[data-index]');
  const isBelow = (event, slide) => { const box = slide.getBoundingClientRect(); return event.clientY > box.top + box.height / 2; };
  const clear = () => { for (const slide of place.querySelectorAll('[data-drop]')) delete slide.dataset.drop; };

  place.addEventListener('dragstart', event => {
    const slide = event.target.closest?.('.own-grip') && slideOf(event);
    if (!slide) return;
    taken = Number(slide.dataset.index);
    gap = undefined; // of a drag whose end was never heard
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-slide', ''); // without data some browsers begin no drag; of a type of its own, so that no field takes it for text
    event.dataTransfer.setDragImage(slide.querySelector('.slide-sheet') ?? slide, 24, 24);
  });
  place.addEventListener('dragover', event => {
    const slide = slideOf(event);
    if (taken === undefined || !slide) return;
    event.preventDefault();
    clear();
    slide.dataset.drop = isBelow(event, slide) ? 'after' : 'before';
  });
  place.addEventListener('drop', event => {
    const slide = slideOf(event);
    if (taken === undefined || !slide) return;
    event.preventDefault();
    gap = Number(slide.dataset.index) + (isBelow(event, slide) ? 1 : 0);
  });
  // Only now, for the slides are drawn anew: a browser does not end a drag whose grip is gone.
  place.addEventListener('dragend', () => {
    const [from, to] = [taken, gap];
    taken = gap = undefined;
    clear();
    if (to !== undefined) move(from, to > from ? to - 1 : to);
  });
}
