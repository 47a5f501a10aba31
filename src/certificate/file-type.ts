/** What a file is, told by its content. */
export const fileTypes = ["pdf", "text", "xml", "jpeg", "png", "tiff", "webp", "heic"] as const;
export type FileType = (typeof fileTypes)[number];
