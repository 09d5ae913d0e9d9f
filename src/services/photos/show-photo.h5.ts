/** Shows a photo in large over the page; Esc, the button or a click beside it closes. */
export function showPhoto(content: string, words: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'photo-dialog';
  dialog.setAttribute('aria-label', words);
  const picture = document.createElement('img');
  picture.src = `data:image/jpeg;base64,${content}`;
  picture.alt = words;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'photo-dialog__close';
  close.textContent = '关上照片';
  dialog.append(close, picture);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target !== picture) dialog.close();
  });
  // Inside the shell on top, whose type size and colours it takes; earlier pages stay in the document, unseen.
  const shells = [...document.querySelectorAll('.shell')].filter(
    (shell) => shell.getClientRects().length > 0,
  );
  (shells.pop() ?? document.body).appendChild(dialog);
  dialog.showModal();
}
