/* Brings connections from closed to READY: join over HTTP (Quorum), then open the WebSocket on a new TCP connection, as
 * a browser does, and say hello. Failures are retried after a random delay, as docs/protocol.md requires. */
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

#define MAX_RESPONSE 16384
/* Each source address stands for an office: servers limit joins per address, and an address has only so many ports. */
#define CONNECTIONS_PER_ADDRESS 500
#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif

struct samples joins, welcomes;

static int opening; /* connections between CONNECTING and READY */

void schedule_open(struct connection *connection, uint64_t when)
{
    connection->due = connection->started = when;
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
    from.sin_addr.s_addr = htonl(0x7f010001u + (uint32_t)(index / CONNECTIONS_PER_ADDRESS)); /* from 127.1.0.1 */
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, host, &to.sin_addr);
    connection->fd = fd;
    connection->due = 0;
    connection->state = CONNECTING;
    opening++;
    if (bind(fd, (struct sockaddr *)&from, sizeof from) ||
        (connect(fd, (struct sockaddr *)&to, sizeof to) && errno != EINPROGRESS))
        connection_failed(connection);
    else
        loop_watch(fd, connection);
}

uint64_t open_scheduled(int concurrency)
{
    static int from; /* all connections before this one are open */
    uint64_t next = 0;
    bool all_before = true;
    if (from > connected || ready == 0)
        from = 0;
    for (int i = from; i < connected; i++) {
        struct connection *connection = &connections[i];
        if (connection->due && connection->due <= loop_time && opening < concurrency)
            start(connection);
        if (connection->due && (!next || connection->due < next))
            next = connection->due;
        if (connection->state != READY)
            all_before = false;
        if (all_before)
            from = i + 1;
        /* Connections are due in order, except for retries: the rest are due later. */
        if (connection->due && connection->due > loop_time && connection->attempts == 0)
            break;
        if (opening >= concurrency)
            return loop_time + SECOND / 1000;
    }
    return next;
}

void disconnect(struct connection *connection)
{
    if (connection->fd >= 0) {
        loop_unwatch(connection->fd);
        close(connection->fd);
    }
    if (connection->state == READY)
        ready--;
    else if (connection->fd >= 0)
        opening--;
    free(connection->response);
    connection->response = NULL;
    connection->response_size = 0;
    connection->fd = -1;
    connection->state = CONNECTING;
    connection->stalled = false;
    connection->unanswered = connection->overdue = 0;
    connection->header_size = 0;
    connection->in_payload = false;
    connection->left = 0;
}

void connection_failed(struct connection *connection)
{
    bool was_ready = connection->state == READY;
    disconnect(connection);
    if (was_ready) {
        counts.closed++;
        return;
    }
    counts.retries++;
    double delay = 0.3 * (double)(1u << (connection->attempts < 5 ? ++connection->attempts : 5));
    connection->due = now() + (uint64_t)((delay < 5 ? delay : 5) * ((double)rand() / RAND_MAX) * (double)SECOND) + 1;
}

static void send_text(struct connection *connection, const char *text, int size)
{
    if (send(connection->fd, text, (size_t)size, MSG_NOSIGNAL) != size)
        connection_failed(connection);
}

void on_connected(struct connection *connection)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(connection->fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error) {
        connection_failed(connection);
        return;
    }
    bool join = protocol == QUORUM && !connection->spectator && !connection->token;
    connection->state = join ? JOINING : UPGRADING;
    loop_watch(connection->fd, connection);
    char request[2048], body[64], bearer[1024] = "";
    if (join) {
        int length = snprintf(body, sizeof body, "{\"name\":\"Member %05d\"}", (int)(connection - connections));
        send_text(connection, request,
            snprintf(request, sizeof request,
                     "POST /api/sessions/%s/members HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\n"
                     "Content-Length: %d\r\n\r\n%s",
                     code_of(connection), host, port, length, body));
        return;
    }
    if (connection->token)
        snprintf(bearer, sizeof bearer, "Authorization: Bearer %s\r\n", connection->token);
    send_text(connection, request,
        snprintf(request, sizeof request,
                 "GET %s HTTP/1.1\r\nHost: %s:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bm90IGEgc2VjcmV0IGF0IQ==\r\n%s\r\n",
                 path_of(connection), host, port, bearer));
}

static char *copy_token(const char *body)
{
    const char *from = strstr(body, "\"token\":\"");
    const char *to = from ? strchr(from + 9, '"') : NULL;
    return to ? strndup(from + 9, (size_t)(to - from - 9)) : NULL;
}

static void joined(struct connection *connection, const char *body)
{
    connection->token = copy_token(body);
    if (!connection->token) {
        fprintf(stderr, "load: no token in the answer to joining: %.200s\n", connection->response);
        exit(1);
    }
    samples_add(&joins, loop_time - connection->started);
    disconnect(connection);
    start(connection);
}

void mark_ready(struct connection *connection)
{
    connection->state = READY;
    ready++;
    opening--;
    samples_add(&welcomes, loop_time - connection->started);
}

static void upgraded(struct connection *connection, const char *rest)
{
    char *response = connection->response;
    size_t left = connection->response_size - (size_t)(rest - response);
    connection->response = NULL;
    connection->response_size = 0;
    connection->state = AWAITING_WELCOME;
    send_hello(connection);
    if (left && connection->fd >= 0)
        receive_frames(connection, (const uint8_t *)rest, left);
    free(response);
    if (connection->fd >= 0 && protocol == RAW)
        mark_ready(connection); /* raw servers send no welcome */
}

void receive_response(struct connection *connection, const char *bytes, size_t size)
{
    if (connection->response_size + size >= MAX_RESPONSE && connection->state == JOINING) {
        connection_failed(connection);
        return;
    }
    connection->response = realloc(connection->response, connection->response_size + size + 1);
    memcpy(connection->response + connection->response_size, bytes, size);
    connection->response_size += size;
    connection->response[connection->response_size] = 0;
    char *end = strstr(connection->response, "\r\n\r\n");
    if (!end)
        return;
    end += 4;
    if (strncmp(connection->response, connection->state == JOINING ? "HTTP/1.1 20" : "HTTP/1.1 101", 11)) {
        if (!first_declined[0])
            snprintf(first_declined, sizeof first_declined, "%.60s", connection->response);
        connection_failed(connection);
    } else if (connection->state == UPGRADING) {
        upgraded(connection, end);
    } else {
        const char *length = strcasestr(connection->response, "content-length:");
        if (length && strlen(end) >= (size_t)atoi(length + 15))
            joined(connection, end);
    }
}
