import { createServer, type Socket } from "node:net";
import * as z from "zod";

export interface SocketServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A server below HTTP on a free loopback port: what a socket is sent first is answered as told, or never. */
export async function startSocketServer(
  answer: string | Buffer | "silence" = "silence",
): Promise<SocketServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => socket.destroy()));
    socket.once("data", () => {
      if (answer !== "silence") socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, close };
}
