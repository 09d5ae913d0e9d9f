/** A photo as it is stored: at most so many bytes. */
export const MOST_PHOTO_BYTES = 400 * 1024;
/** Less shows no paper that anybody could read, in pixels. */
export const SHORTEST_SIDE = 200;
/** More is nothing that a phone of ours sends, and would fill the memory of whoever opens it, in pixels. */
export const LONGEST_SIDE = 4096;
/** Photos of one case. */
export const MOST_PHOTOS_OF_A_CASE = 40;
/** Photos of one account that belong to no case yet. */
export const MOST_UNBOUND_PHOTOS = 60;
/** So long a photo waits for its application, in days; then it is deleted. */
export const UNBOUND_KEPT_DAYS = 30;
