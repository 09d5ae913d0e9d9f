/** Files of the program by path; they last as long as the app runs. */
export const files = new Map<string, Uint8Array>();
let fileCount = 0;

/** Keeps content as a temporary file; gives its path. */
export async function keepTemporary(content: Blob, ending: string): Promise<string> {
  fileCount += 1;
  const path = `wxfile://tmp_${fileCount}.${ending}`;
  files.set(path, new Uint8Array(await content.arrayBuffer()));
  return path;
}

/** An address under which the document finds a file of the program; other addresses stay as they are. */
export function addressOf(path: string): string {
  const content = files.get(path);
  return content ? URL.createObjectURL(new Blob([content.slice().buffer])) : path;
}
