/* Handles messages by their first bytes, for each of the three protocols. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void (*on_delivery)(struct connection *connection, uint64_t published, uint32_t number);
void (*on_answer)(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted);
void (*on_board)(struct connection *connection, uint64_t seq);
char first_declined[PREFIX_SIZE + 1];
unsigned close_codes[5000];

void send_hello(struct connection *connection)
{
    char text[256];
    if (protocol == QUORUM)
        send_frame(connection, 1, text,
                   (size_t)snprintf(text, sizeof text, "{\"type\":\"hello\",\"version\":1,\"client\":\"load-%05d\"%s}",
                                    (int)(connection - connections), hello));
}

static void delivered(struct connection *connection)
{
    /* "@" and 20 digits are the time of publication, "#" and 8 digits the number of the message (publish.c). */
    const char *at = memchr(connection->prefix, '@', connection->prefix_size);
    if (at && at + 30 <= connection->prefix + connection->prefix_size && on_delivery)
        on_delivery(connection, strtoull(at + 1, NULL, 10), (uint32_t)strtoul(at + 22, NULL, 10));
}

static void handle_socketio(struct connection *connection)
{
    if (connection->prefix[0] == '0')
        send_frame(connection, 1, "40", 2);
    else if (connection->prefix[0] == '2')
        send_frame(connection, 1, "3", 1);
    else if (connection->prefix[0] == '4' && connection->prefix[1] == '0' && connection->state == AWAITING_WELCOME)
        mark_ready(connection);
    else
        delivered(connection);
}

static uint64_t read_number(const char *json, const char *field)
{
    const char *found = strstr(json, field);
    return found ? strtoull(found + strlen(field), NULL, 10) : 0;
}

static void handle_quorum(struct connection *connection)
{
    const char *text = connection->prefix;
    const char *type = strstr(text, "\"type\":\"");
    type = type ? type + 8 : "";
    uint64_t seq = read_number(text, "\"seq\":");
    if (!strncmp(type, "board", 5) || !strncmp(type, "changes", 7)) {
        counts.boards++;
        counts.board_bytes += connection->size;
        if (on_board && seq > connection->board && connection - connections < observed)
            on_board(connection, seq);
        connection->board = seq > connection->board ? seq : connection->board;
    } else if (!strncmp(type, "accepted", 8) || !strncmp(type, "declined", 8)) {
        bool accepted = *type == 'a';
        counts.accepted += accepted;
        counts.declined += !accepted;
        if (!accepted && !first_declined[0])
            snprintf(first_declined, sizeof first_declined, "%s", text);
        connection->unanswered -= connection->unanswered > 0;
        if (on_answer)
            on_answer(connection, (uint32_t)read_number(text, "\"ref\":"), seq, accepted);
    } else if (!strncmp(type, "roster", 6)) {
        counts.rosters++;
    } else if (!strncmp(type, "welcome", 7)) {
        connection->board = seq;
        if (connection->state == AWAITING_WELCOME)
            mark_ready(connection);
    }
}

void handle_message(struct connection *connection)
{
    switch (protocol) {
    case RAW:
        delivered(connection);
        break;
    case SOCKETIO:
        handle_socketio(connection);
        break;
    case QUORUM:
        handle_quorum(connection);
    }
}
