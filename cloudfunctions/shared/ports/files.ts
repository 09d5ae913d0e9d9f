/** Files in the cloud's storage. What is written here is sealed before. */
export interface Files {
  /** Stores a file under a path that nobody can guess, over an earlier one. Gives the id by which it is found. */
  write(path: string, content: Buffer): Promise<string>;
  /** The id that a file of this path has or would have; needs no such file. */
  idOf(path: string): Promise<string>;
  /** The content. Throws when there is no such file. */
  read(fileId: string): Promise<Buffer>;
  /** Removes a file for good; nothing happens when it is not there. Throws when it may still be there. */
  remove(fileId: string): Promise<void>;
}
