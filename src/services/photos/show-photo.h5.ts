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
  // Inside the page's shell, whose type size and colours it takes.
  (document.querySelector('.taro_page:not([style*="none"]) .shell') ?? document.body).appendChild(dialog);
  dialog.showModal();
}
