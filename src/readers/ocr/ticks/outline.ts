/** A printed outline, in pixels of the picture: its outer edges, and how well it stands out (0–1). */
export interface Outline {
  shape: "square" | "round";
  x: number;
  y: number;
  width: number;
  height: number;
  score: number;
}
