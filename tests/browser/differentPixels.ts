import type { Page } from "playwright-core";

/**
 * How many of a thousand pixels differ so much that an eye could see it; 1,000 when the pictures are not of one size. The
 * browser itself reads the two pictures.
 */
export function differentPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      /** Of 255: less is a shade that a letter's edge has on one machine and not on another. */
      const VISIBLE = 40;
      const [first, second] = await Promise.all(
        pictures.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const { width, height } = bitmap;
          const paper = new OffscreenCanvas(width, height).getContext("2d");
          paper?.drawImage(bitmap, 0, 0);
          return { width, height, data: paper?.getImageData(0, 0, width, height).data ?? [] };
        }),
      );
      if (!first || !second || first.width !== second.width || first.height !== second.height) return 1_000;
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const apart = [0, 1, 2].map((c) => Math.abs((first.data[at + c] ?? 0) - (second.data[at + c] ?? 0)));
        if (Math.max(...apart) > VISIBLE) different += 1;
      }
      return (different * 1_000) / (first.width * first.height);
    },
    [one.toString("base64"), other.toString("base64")],
  );
}
