// The Socket.IO server for Node with io.emit: node socketio_emit.mjs PORT
import { createServer } from "node:http";
import { Server } from "socket.io";

const http = createServer();
const io = new Server(http, { transports: ["websocket"] });

io.on("connection", (socket) => {
  socket.on("publish", (message) => io.emit("message", message));
});

http.listen(Number(process.argv[2]), "127.0.0.1", 4096);
