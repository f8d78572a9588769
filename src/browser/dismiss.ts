/**
 * Lets Escape put away the words behind a source, which the style sheet shows on hover and focus, until the pointer and
 * the focus have left it.
 */
export function startDismissing(): void {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const place of document.querySelectorAll('.prov:is(:hover, :focus-within)')) place.classList.add('dismissed');
  });
  // Neither leaving nor losing the focus bubbles. A part that the pointer leaves for another part is no leaving.
  document.addEventListener(
    'blur',
    ({ target }) => restore(target instanceof Element && target.closest('.prov')),
    true,
  );
  document.addEventListener('pointerleave', ({ target }) => restore(target), true);
}

function restore(place: unknown): void {
  if (place instanceof Element && place.matches('.prov')) place.classList.remove('dismissed');
}
