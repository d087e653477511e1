const SAMPLE_RATE = 8000;
const HEADER_BYTES = 44;

/** A WAV file (PCM, 8 kHz, 8 bit, mono) of so many milliseconds: a quiet hum that rises and falls as speech does. */
export function makeWav(ms: number): Buffer {
  const samples = Math.round((ms / 1000) * SAMPLE_RATE);
  const wav = Buffer.alloc(HEADER_BYTES + samples);
  wav.write("RIFF", 0, "latin1");
  wav.writeUInt32LE(36 + samples, 4);
  wav.write("WAVEfmt ", 8, "latin1");
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(SAMPLE_RATE, 24);
  wav.writeUInt32LE(SAMPLE_RATE, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write("data", 36, "latin1");
  wav.writeUInt32LE(samples, 40);
  for (let sample = 0; sample < samples; sample++) {
    const seconds = sample / SAMPLE_RATE;
    const loudness = 24 * Math.abs(Math.sin(Math.PI * 2.5 * seconds));
    wav[HEADER_BYTES + sample] = 128 + Math.round(loudness * Math.sin(2 * Math.PI * 180 * seconds));
  }
  return wav;
}

/** How long a WAV file plays, in milliseconds; null when it is not one. */
export function wavDuration(file: Buffer): number | null {
  if (file.length < HEADER_BYTES || file.toString("latin1", 0, 4) !== "RIFF") return null;
  let bytesPerSecond = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    const chunk = file.toString("latin1", at, at + 4);
    const size = file.readUInt32LE(at + 4);
    if (chunk === "fmt " && at + 20 <= file.length) bytesPerSecond = file.readUInt32LE(at + 16);
    if (chunk === "data") return bytesPerSecond > 0 ? Math.round((size / bytesPerSecond) * 1000) : null;
    at += 8 + size + (size % 2);
  }
  return null;
}
