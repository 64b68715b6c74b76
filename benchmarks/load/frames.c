/* WebSocket frames (RFC 6455): sends masked frames, receives unfragmented messages. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define MAX_PAYLOAD 65536

void send_frame(struct connection *connection, uint8_t opcode, const char *payload, size_t size)
{
    /* The mask is zero: that is valid, costs nothing, and keeps the payload readable in a trace. */
    static uint8_t frame[14 + MAX_PAYLOAD];
    size_t at = 2;
    if (size > MAX_PAYLOAD) {
        fprintf(stderr, "load: a frame of %zu bytes is too large\n", size);
        exit(1);
    }
    frame[0] = 0x80 | opcode;
    if (size < 126) {
        frame[1] = 0x80 | (uint8_t)size;
    } else {
        frame[1] = 0x80 | 126;
        frame[2] = (uint8_t)(size >> 8);
        frame[3] = (uint8_t)size;
        at = 4;
    }
    memset(frame + at, 0, 4);
    memcpy(frame + at + 4, payload, size);
    if (send(connection->fd, frame, at + 4 + size, MSG_NOSIGNAL) != (ssize_t)(at + 4 + size))
        connection_failed(connection);
}

static size_t header_length(const uint8_t *header, size_t size)
{
    if (size < 2)
        return 2;
    uint8_t length = header[1] & 0x7f;
    return length == 127 ? 10 : length == 126 ? 4 : 2;
}

static void start_frame(struct connection *connection)
{
    const uint8_t *header = connection->header;
    uint64_t length = header[1] & 0x7f;
    if (length >= 126) {
        int bytes = length == 126 ? 2 : 8;
        length = 0;
        for (int i = 0; i < bytes; i++)
            length = length << 8 | header[2 + i];
    }
    connection->opcode = header[0] & 0x0f;
    connection->left = connection->size = length;
    connection->prefix_size = 0;
    connection->in_payload = true;
    counts.bytes += connection->header_size;
    connection->header_size = 0;
}

static void finish_frame(struct connection *connection)
{
    connection->in_payload = false;
    connection->prefix[connection->prefix_size] = 0;
    counts.bytes += connection->size;
    switch (connection->opcode) {
    case 0x9:
        counts.pings++;
        send_frame(connection, 0xA, connection->prefix, connection->prefix_size);
        break;
    case 0x8:
        if (connection->prefix_size >= 2) {
            unsigned close_code = (uint8_t)connection->prefix[0] << 8 | (uint8_t)connection->prefix[1];
            if (close_code < 5000)
                close_codes[close_code]++;
        }
        connection_failed(connection);
        break;
    default:
        counts.frames++;
        handle_message(connection);
    }
}

void receive_frames(struct connection *connection, const uint8_t *bytes, size_t size)
{
    while (size) {
        if (!connection->in_payload) {
            connection->header[connection->header_size++] = *bytes++;
            size--;
            if (connection->header_size < header_length(connection->header, connection->header_size))
                continue;
            start_frame(connection);
        } else {
            size_t take = size < connection->left ? size : (size_t)connection->left;
            size_t keep = PREFIX_SIZE - connection->prefix_size;
            keep = keep < take ? keep : take;
            memcpy(connection->prefix + connection->prefix_size, bytes, keep);
            connection->prefix_size += (uint16_t)keep;
            connection->left -= take;
            bytes += take;
            size -= take;
        }
        if (connection->in_payload && !connection->left) {
            finish_frame(connection);
            if (connection->fd < 0)
                return; /* closed by the frame just handled */
        }
    }
}
