/** How wide a card is, in canvas pixels. */
export const CARD_WIDTH = 288;

/** From the top of a card to the top of the one below it. */
export const ROW = 200;

/** From the left of a branch to the left of the one beside it. */
export const COLUMN = CARD_WIDTH + 48;

/** How much of a canvas the palette takes on the left, and the tools at the bottom, in screen pixels, with air around them. */
export const PALETTE_WIDTH = 240;
export const TOOLS_HEIGHT = 72;

/** Cards stand on a grid of this many pixels. */
export const SNAP = 8;

/** How large a new note is. */
export const NOTE_SIZE = { width: 240, height: 128 };

/** Below this width of a canvas the palette takes too large a part to keep cards clear of it. */
export const NARROW = 640;
