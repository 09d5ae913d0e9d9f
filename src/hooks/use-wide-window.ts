/** Whether list and case fit side by side. A phone never has the room. */
export const useWideWindow = (): boolean => false;
