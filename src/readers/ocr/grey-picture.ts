/** A picture in 8-bit grey, row by row, 0 black to 255 white. `dpi` is null where the file does not tell. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
  dpi: number | null;
}
