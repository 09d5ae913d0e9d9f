/** Shows a photo in large; `content` is a JPEG in base64, `words` say what it shows. */
export function showPhoto(_content: string, _words: string): void {}
