/* What the first bytes of a message say, in each of the ways the servers speak. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void (*on_delivery)(struct connection *connection, uint64_t published, uint32_t number);
void (*on_answer)(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted);
void (*on_board)(struct connection *connection, uint64_t seq);
char first_declined[HEAD + 1];
unsigned close_codes[5000];

void greet(struct connection *connection)
{
    char text[256];
    if (speech == QUORUM)
        send_frame(connection, 1, text,
                   (size_t)snprintf(text, sizeof text, "{\"type\":\"hello\",\"version\":1,\"client\":\"load-%05d\"%s}",
                                    (int)(connection - connections), hello));
}

static void delivered(struct connection *connection)
{
    /* @ and 20 digits: when it was published; # and 8 digits: which it is (publishing.c) */
    const char *at = memchr(connection->head, '@', connection->head_size);
    if (at && at + 30 <= connection->head + connection->head_size && on_delivery)
        on_delivery(connection, strtoull(at + 1, NULL, 10), (uint32_t)strtoul(at + 22, NULL, 10));
}

static void hear_socketio(struct connection *connection)
{
    if (connection->head[0] == '0')
        send_frame(connection, 1, "40", 2);
    else if (connection->head[0] == '2')
        send_frame(connection, 1, "3", 1);
    else if (connection->head[0] == '4' && connection->head[1] == '0' && connection->state == GREETING)
        greeted(connection);
    else
        delivered(connection);
}

static uint64_t number(const char *head, const char *field)
{
    const char *found = strstr(head, field);
    return found ? strtoull(found + strlen(field), NULL, 10) : 0;
}

static void hear_quorum(struct connection *connection)
{
    const char *head = connection->head;
    const char *type = strstr(head, "\"type\":\"");
    type = type ? type + 8 : "";
    uint64_t seq = number(head, "\"seq\":");
    if (!strncmp(type, "board", 5) || !strncmp(type, "changes", 7)) {
        counts.boards++;
        counts.board_bytes += connection->size;
        if (on_board && seq > connection->board && connection - connections < counted)
            on_board(connection, seq);
        connection->board = seq > connection->board ? seq : connection->board;
    } else if (!strncmp(type, "accepted", 8) || !strncmp(type, "declined", 8)) {
        bool accepted = *type == 'a';
        counts.accepted += accepted;
        counts.declined += !accepted;
        if (!accepted && !first_declined[0])
            snprintf(first_declined, sizeof first_declined, "%s", head);
        connection->waiting -= connection->waiting > 0;
        if (on_answer)
            on_answer(connection, (uint32_t)number(head, "\"ref\":"), seq, accepted);
    } else if (!strncmp(type, "roster", 6)) {
        counts.rosters++;
    } else if (!strncmp(type, "welcome", 7)) {
        connection->board = seq;
        if (connection->state == GREETING)
            greeted(connection);
    }
}

void hear(struct connection *connection)
{
    switch (speech) {
    case RAW:
        delivered(connection);
        break;
    case SOCKETIO:
        hear_socketio(connection);
        break;
    case QUORUM:
        hear_quorum(connection);
    }
}
