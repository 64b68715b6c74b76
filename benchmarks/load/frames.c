/* WebSocket frames (RFC 6455): masked ones out, whole messages in. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define MOST_SENT 65536

void send_frame(struct connection *connection, uint8_t opcode, const char *payload, size_t size)
{
    /* A mask of zeros is a mask: the payload can be read in a trace, and nothing is spent on it. */
    static uint8_t frame[14 + MOST_SENT];
    size_t at = 2;
    if (size > MOST_SENT) {
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
        lost(connection);
}

static size_t header_needs(const uint8_t *header, size_t size)
{
    if (size < 2)
        return 2;
    uint8_t length = header[1] & 0x7f;
    return length == 127 ? 10 : length == 126 ? 4 : 2;
}

static void begin(struct connection *connection)
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
    connection->head_size = 0;
    connection->inside = true;
    counts.bytes += connection->header_size;
    connection->header_size = 0;
}

static void whole(struct connection *connection)
{
    connection->inside = false;
    connection->head[connection->head_size] = 0;
    counts.bytes += connection->size;
    switch (connection->opcode) {
    case 0x9:
        counts.pings++;
        send_frame(connection, 0xA, connection->head, connection->head_size);
        break;
    case 0x8:
        if (connection->head_size >= 2) {
            unsigned why = (uint8_t)connection->head[0] << 8 | (uint8_t)connection->head[1];
            if (why < 5000)
                close_codes[why]++;
        }
        lost(connection);
        break;
    default:
        counts.frames++;
        hear(connection);
    }
}

void take_bytes(struct connection *connection, const uint8_t *bytes, size_t size)
{
    while (size) {
        if (!connection->inside) {
            connection->header[connection->header_size++] = *bytes++;
            size--;
            if (connection->header_size < header_needs(connection->header, connection->header_size))
                continue;
            begin(connection);
        } else {
            size_t take = size < connection->left ? size : (size_t)connection->left;
            size_t keep = HEAD - connection->head_size;
            keep = keep < take ? keep : take;
            memcpy(connection->head + connection->head_size, bytes, keep);
            connection->head_size += (uint16_t)keep;
            connection->left -= take;
            bytes += take;
            size -= take;
        }
        if (connection->inside && !connection->left) {
            whole(connection);
            if (connection->fd < 0)
                return; /* it was closed by what it said */
        }
    }
}
