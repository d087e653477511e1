import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Keeps what may not lie readable in the database. */
export interface Secrets {
  /**
   * Encrypts. The same text gives another result each time.
   *
   * @param label What it is and whose: it opens under no other, so that a row copied to another business is of no use.
   */
  seal(text: string, label: string): string;
  /** `null` when it was sealed with another secret, under another label, or was changed since. */
  open(sealed: string, label: string): string | null;
}

/** Where the 32 bytes come from that everything is encrypted with. */
export interface SecretSource {
  /** `null` when none was made yet. */
  read(): Buffer | null;
  /** The secret, made if there is none. */
  readOrMake(): Buffer;
}

/** The form of what is sealed; another one could be added beside it. */
const FORM = "v1";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM with a random nonce each time (NIST SP 800-38D): at most a few seals a day, far below its 2^32. */
export function createSecrets(source: SecretSource): Secrets {
  return {
    seal(text, label) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", source.readOrMake(), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(label));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return `${FORM}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
    },
    open(sealed, label) {
      const [form, encoded] = sealed.split(".", 2);
      const secret = source.read();
      if (form !== FORM || encoded === undefined || secret === null) return null;
      const bytes = Buffer.from(encoded, "base64url");
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv("aes-256-gcm", secret, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(label));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([body, decipher.final()]).toString("utf8");
      } catch {
        return null;
      }
    },
  };
}
