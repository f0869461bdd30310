import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:tls";
import * as z from "zod";

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const ECDSA_WITH_SHA256 = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
const COMMON_NAME = der(0x06, Buffer.from("550403", "hex"));
const utcTime = (text: string): Buffer => der(0x17, Buffer.from(text));

/** A certificate for localhost that nobody has signed but itself, with its key, made anew; in PEM. */
function selfSigned(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from("localhost")))));
  const validity = sequence(utcTime("200101000000Z"), utcTime("491231235959Z"));
  const toSign = sequence(
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", toSign, privateKey));
  const base64 = sequence(toSign, ECDSA_WITH_SHA256, signature).toString("base64");
  return {
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

export interface TlsEndpoint {
  readonly port: number;
  /** What any client said within the encryption. */
  readonly heard: () => string;
  /** How many clients came as far as a connection. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** An endpoint on a free loopback port whose certificate no client has a reason to trust. */
export async function startTlsEndpoint(): Promise<TlsEndpoint> {
  let heard = "";
  let connections = 0;
  const server = createServer(selfSigned(), (socket) => {
    socket.on("error", () => {});
    socket.on("data", (part) => {
      heard += part.toString("utf8");
      socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    });
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = async (): Promise<void> => {
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, heard: () => heard, connections: () => connections, close };
}
