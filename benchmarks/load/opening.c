/* From nothing to READY: join over HTTP (Quorum), open the WebSocket on a connection of its own as a browser does, and
 * greet. What fails is tried again after a random time, as docs/protocol.md asks for. */
#define _GNU_SOURCE
#include "load.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MOST_ANSWER 16384
/* An address stands for an office: a server may limit how many join from one, and one has so many ports. */
#define AT_ONE_ADDRESS 500
#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif

struct samples joins, welcomes;

static int opening; /* how many are between OUT and READY */

void open_soon(struct connection *connection, uint64_t when)
{
    connection->due = connection->began = when;
    connection->attempts = 0;
}

static void set(int fd, int level, int option, int value)
{
    setsockopt(fd, level, option, &value, sizeof value);
}

static void start(struct connection *connection)
{
    int index = (int)(connection - connections);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        perror("load: socket");
        exit(1);
    }
    set(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    set(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
    if (segment)
        set(fd, IPPROTO_TCP, TCP_MAXSEG, segment);
    if (receive_buffer)
        set(fd, SOL_SOCKET, SO_RCVBUF, receive_buffer);
    struct sockaddr_in from = {.sin_family = AF_INET};
    from.sin_addr.s_addr = htonl(0x7f010001u + (uint32_t)(index / AT_ONE_ADDRESS)); /* 127.1.0.1 and on */
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, host, &to.sin_addr);
    connection->fd = fd;
    connection->due = 0;
    connection->state = OUT;
    opening++;
    if (bind(fd, (struct sockaddr *)&from, sizeof from) ||
        (connect(fd, (struct sockaddr *)&to, sizeof to) && errno != EINPROGRESS))
        lost(connection);
    else
        loop_watch(fd, connection);
}

uint64_t open_due(int at_once)
{
    static int from; /* all before this one are open */
    uint64_t next = 0;
    bool all_before = true;
    if (from > connected || ready == 0)
        from = 0;
    for (int i = from; i < connected; i++) {
        struct connection *connection = &connections[i];
        if (connection->due && connection->due <= turn_time && opening < at_once)
            start(connection);
        if (connection->due && (!next || connection->due < next))
            next = connection->due;
        if (connection->state != READY)
            all_before = false;
        if (all_before)
            from = i + 1;
        /* They are due in their order, so what comes after is later; only those tried again are not. */
        if (connection->due && connection->due > turn_time && connection->attempts == 0)
            break;
        if (opening >= at_once)
            return turn_time + SECOND / 1000;
    }
    return next;
}

void drop(struct connection *connection)
{
    if (connection->fd >= 0) {
        loop_forget(connection->fd);
        close(connection->fd);
    }
    if (connection->state == READY)
        ready--;
    else if (connection->fd >= 0)
        opening--;
    free(connection->answer);
    connection->answer = NULL;
    connection->answered = 0;
    connection->fd = -1;
    connection->state = OUT;
    connection->stalled = false;
    connection->waiting = connection->owed = 0;
    connection->header_size = 0;
    connection->inside = false;
    connection->left = 0;
}

void lost(struct connection *connection)
{
    bool was_ready = connection->state == READY;
    drop(connection);
    if (was_ready) {
        counts.closed++;
        return;
    }
    counts.retries++;
    double most = 0.3 * (double)(1u << (connection->attempts < 5 ? ++connection->attempts : 5));
    connection->due = now() + (uint64_t)((most < 5 ? most : 5) * ((double)rand() / RAND_MAX) * (double)SECOND) + 1;
}

static void say(struct connection *connection, const char *text, int size)
{
    if (send(connection->fd, text, (size_t)size, MSG_NOSIGNAL) != size)
        lost(connection);
}

void writable(struct connection *connection)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        lost(connection);
        return;
    }
    bool join = speech == QUORUM && !connection->spectator && !connection->token;
    connection->state = join ? JOINING : UPGRADING;
    loop_watch(connection->fd, connection);
    char request[2048], body[64], bearer[1024] = "";
    if (join) {
        int named = snprintf(body, sizeof body, "{\"name\":\"Member %05d\"}", (int)(connection - connections));
        say(connection, request,
            snprintf(request, sizeof request,
                     "POST /api/sessions/%s/members HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\n"
                     "Content-Length: %d\r\n\r\n%s",
                     code, host, port, named, body));
        return;
    }
    if (connection->token)
        snprintf(bearer, sizeof bearer, "Authorization: Bearer %s\r\n", connection->token);
    say(connection, request,
        snprintf(request, sizeof request,
                 "GET %s HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bm90IGEgc2VjcmV0IGF0IQ==\r\n%s\r\n",
                 path, host, port, bearer));
}

static char *keep_token(const char *body)
{
    const char *from = strstr(body, "\"token\":\"");
    const char *to = from ? strchr(from + 9, '"') : NULL;
    return to ? strndup(from + 9, (size_t)(to - from - 9)) : NULL;
}

static void joined(struct connection *connection, const char *body)
{
    connection->token = keep_token(body);
    if (!connection->token) {
        fprintf(stderr, "load: joined without a token: %.200s\n", connection->answer);
        exit(1);
    }
    samples_add(&joins, turn_time - connection->began);
    drop(connection);
    start(connection);
}

void greeted(struct connection *connection)
{
    connection->state = READY;
    ready++;
    opening--;
    samples_add(&welcomes, turn_time - connection->began);
}

static void upgraded(struct connection *connection, const char *rest)
{
    char *answer = connection->answer;
    size_t left = connection->answered - (size_t)(rest - answer);
    connection->answer = NULL;
    connection->answered = 0;
    connection->state = GREETING;
    greet(connection);
    if (left && connection->fd >= 0)
        take_bytes(connection, (const uint8_t *)rest, left);
    free(answer);
    if (connection->fd >= 0 && speech == RAW)
        greeted(connection); /* nothing is said before the first message */
}

void take_answer(struct connection *connection, const char *bytes, size_t size)
{
    if (connection->answered + size >= MOST_ANSWER && connection->state == JOINING) {
        lost(connection);
        return;
    }
    connection->answer = realloc(connection->answer, connection->answered + size + 1);
    memcpy(connection->answer + connection->answered, bytes, size);
    connection->answered += size;
    connection->answer[connection->answered] = 0;
    char *end = strstr(connection->answer, "\r\n\r\n");
    if (!end)
        return;
    end += 4;
    if (strncmp(connection->answer, connection->state == JOINING ? "HTTP/1.1 20" : "HTTP/1.1 101", 11)) {
        if (!first_declined[0])
            snprintf(first_declined, sizeof first_declined, "%.60s", connection->answer);
        lost(connection);
    } else if (connection->state == UPGRADING) {
        upgraded(connection, end);
    } else {
        const char *length = strcasestr(connection->answer, "content-length:");
        if (length && strlen(end) >= (size_t)atoi(length + 15))
            joined(connection, end);
    }
}
