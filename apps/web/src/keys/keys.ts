/** Keys that are pressed together. `Ctrl` is the main key of the machine, which a Mac calls ⌘, and its `Alt` is Option. */
export type Chord = readonly string[];

/** One line of the list: what any of these keys does. */
export interface KeyLine {
  chords: readonly Chord[];
  does: string;
}

export interface KeyGroup {
  title: string;
  lines: readonly KeyLine[];
}

/** Every key that the pages hear, beside those of the browser and of boxes and lists. The sheet of keys shows it, and the docs do. */
export const KEYS: readonly KeyGroup[] = [
  {
    title: "Walking the drawing",
    lines: [
      { chords: [["Tab"]], does: "Go into the drawing, to the next card" },
      { chords: [["Arrow keys"]], does: "Go to the card that lies there" },
      { chords: [["Enter"]], does: "Open a node’s settings, or write a note" },
      { chords: [["Escape"]], does: "Go back to the card" },
      { chords: [["M"], ["Shift", "F10"]], does: "Open the menu of a card" },
      { chords: [["1"]], does: "Show everything" },
      { chords: [["+"], ["-"]], does: "Zoom in or out" },
    ],
  },
  {
    title: "Selecting",
    lines: [
      { chords: [["Space"]], does: "Select a card" },
      { chords: [["Shift", "Space"]], does: "Select one more, or let it go" },
      { chords: [["Ctrl", "A"]], does: "Select everything" },
    ],
  },
  {
    title: "On a note",
    lines: [
      { chords: [["Arrow keys"]], does: "Move the note" },
      { chords: [["Shift", "Arrow keys"]], does: "Make it larger or smaller" },
    ],
  },
  {
    title: "Changing the drawing",
    lines: [
      { chords: [["Alt", "Arrow keys"]], does: "Move what is selected" },
      { chords: [["Delete"], ["Backspace"]], does: "Delete what is selected" },
      { chords: [["Ctrl", "D"]], does: "Duplicate what is selected" },
      {
        chords: [
          ["Ctrl", "C"],
          ["Ctrl", "X"],
        ],
        does: "Copy or cut what is selected",
      },
      { chords: [["Ctrl", "V"]], does: "Paste, also from another workflow" },
      { chords: [["Ctrl", "Z"]], does: "Undo" },
      {
        chords: [
          ["Ctrl", "Shift", "Z"],
          ["Ctrl", "Y"],
        ],
        does: "Redo",
      },
    ],
  },
  {
    title: "In the copy studio",
    lines: [{ chords: [["Ctrl", "S"]], does: "Save the text as a template" }],
  },
  {
    title: "Everywhere",
    lines: [
      { chords: [["Ctrl", "K"]], does: "Find a page or something to do" },
      { chords: [["?"]], does: "Show these keys" },
      { chords: [["Escape"]], does: "Close what is open" },
    ],
  },
];
