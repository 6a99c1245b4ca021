import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A key and the certificate for it, both in PEM. */
export interface KeyAndCertificate {
  key: string;
  cert: string;
}

/**
 * Makes a self-signed certificate that holds for one day. The tests' browsers accept any
 * certificate, so no name has to be in it. Written out in DER (ITU-T X.690) after RFC 5280, as
 * Node cannot make certificates and `openssl` is not on every machine.
 */
export function selfSignedCertificate(): KeyAndCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(objectIdentifier("2a8648ce3d040302"));
  const commonName = sequence(objectIdentifier("550403"), der(0x0c, Buffer.from("localhost")));
  const name = sequence(der(0x31, commonName));
  const day = 24 * 60 * 60 * 1000;
  const certificate = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial number
    ecdsaWithSha256,
    name, // issuer
    sequence(utcTime(Date.now() - day), utcTime(Date.now() + day)),
    name, // subject
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(
    0x03,
    Buffer.concat([Buffer.from([0]), sign("sha256", certificate, privateKey)]),
  );
  const pem = sequence(certificate, ecdsaWithSha256, signature)
    .toString("base64")
    .replace(/.{64}(?=.)/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}

/** One DER value: tag, length, content. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function objectIdentifier(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function utcTime(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, "");
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}
