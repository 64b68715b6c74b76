/* epoll PORT: the minimum a WebSocket server must do to broadcast a message, so mostly the cost of the kernel.
 *
 * It answers the handshake without checking the request, unmasks what a client sends, frames it once, and sends it to
 * all. If a frame does not fit into a socket, its rest is buffered, and frames that follow meanwhile are skipped.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_CLIENTS 65536
#define CHUNK 131072
#define BATCH 256

struct client {
    int fd, index; /* in `clients` */
    int open;      /* after the handshake */
    size_t size, rest_size;
    uint8_t *input; /* bytes received but not yet handled */
    uint8_t *rest; /* bytes that did not fit into the socket */
};

static struct client *clients[MAX_CLIENTS];
static int count, epoll;

/* The answer to a handshake needs SHA-1 (RFC 6455, 4.2.2); this is FIPS 180-4, for messages of one or two blocks. */
static void sha1(const uint8_t *message, size_t size, uint8_t digest[20])
{
    uint32_t h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    uint8_t padded[128] = {0};
    size_t blocks = (size + 8) / 64 + 1;
    memcpy(padded, message, size);
    padded[size] = 0x80;
    for (int i = 0; i < 8; i++)
        padded[blocks * 64 - 1 - i] = (uint8_t)((uint64_t)size * 8 >> 8 * i);
    for (size_t block = 0; block < blocks; block++) {
        uint32_t w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
        for (int i = 0; i < 16; i++) {
            const uint8_t *at = padded + block * 64 + i * 4;
            w[i] = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
        }
        for (int i = 16; i < 80; i++) {
            uint32_t x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16];
            w[i] = x << 1 | x >> 31;
        }
        for (int i = 0; i < 80; i++) {
            uint32_t f = i < 20 ? (b & c) | (~b & d) : i < 40 ? b ^ c ^ d : i < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
            uint32_t k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
            uint32_t next = (a << 5 | a >> 27) + f + e + k + w[i];
            e = d, d = c, c = b << 30 | b >> 2, b = a, a = next;
        }
        h[0] += a, h[1] += b, h[2] += c, h[3] += d, h[4] += e;
    }
    for (int i = 0; i < 20; i++)
        digest[i] = (uint8_t)(h[i / 4] >> (24 - 8 * (i % 4)));
}

static void base64(const uint8_t *bytes, size_t size, char *text)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < size; i += 3) {
        uint32_t three = (uint32_t)bytes[i] << 16 | (i + 1 < size ? bytes[i + 1] << 8 : 0) | (i + 2 < size ? bytes[i + 2] : 0);
        for (int j = 0; j < 4; j++)
            *text++ = i + (size_t)j <= size ? letters[three >> (18 - 6 * j) & 63] : '=';
    }
    *text = 0;
}

static void disconnect(struct client *client)
{
    close(client->fd);
    clients[client->index] = clients[--count];
    clients[client->index]->index = client->index;
    free(client->input);
    free(client->rest);
    free(client);
}

static void watch(struct client *client, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.ptr = client};
    epoll_ctl(epoll, EPOLL_CTL_MOD, client->fd, &event);
}

static void send_to(struct client *client, const uint8_t *frame, size_t size)
{
    if (client->rest_size)
        return;
    ssize_t sent = send(client->fd, frame, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent == (ssize_t)size)
        return;
    size_t done = sent > 0 ? (size_t)sent : 0;
    client->rest_size = size - done;
    client->rest = realloc(client->rest, client->rest_size);
    memcpy(client->rest, frame + done, client->rest_size);
    watch(client, EPOLLIN | EPOLLOUT);
}

static void send_rest(struct client *client)
{
    ssize_t sent = send(client->fd, client->rest, client->rest_size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent <= 0)
        return;
    client->rest_size -= (size_t)sent;
    memmove(client->rest, client->rest + sent, client->rest_size);
    if (!client->rest_size)
        watch(client, EPOLLIN);
}

static void broadcast(const uint8_t *payload, size_t size)
{
    static uint8_t frame[CHUNK + 4];
    size_t at = 2;
    frame[0] = 0x81;
    if (size < 126) {
        frame[1] = (uint8_t)size;
    } else {
        frame[1] = 126;
        frame[2] = (uint8_t)(size >> 8);
        frame[3] = (uint8_t)size;
        at = 4;
    }
    memcpy(frame + at, payload, size);
    for (int i = 0; i < count; i++)
        if (clients[i]->open)
            send_to(clients[i], frame, at + size);
}

static void answer_handshake(struct client *client)
{
    static const char magic[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    char *key = strcasestr((char *)client->input, "sec-websocket-key:"), joined[64], accept[32], answer[256];
    uint8_t digest[20];
    if (!strstr((char *)client->input, "\r\n\r\n"))
        return;
    if (!key) {
        shutdown(client->fd, SHUT_RDWR);
        return;
    }
    snprintf(joined, sizeof joined, "%.24s%s", key + 18 + strspn(key + 18, " "), magic);
    sha1((uint8_t *)joined, strlen(joined), digest);
    base64(digest, sizeof digest, accept);
    int size = snprintf(answer, sizeof answer,
                        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Accept: %s\r\n\r\n",
                        accept);
    client->open = send(client->fd, answer, (size_t)size, MSG_NOSIGNAL) == size;
    client->size = 0;
}

static void read_frames(struct client *client)
{
    while (client->size >= 6) {
        uint8_t *frame = client->input;
        size_t size = frame[1] & 0x7f, at = 2;
        if (size == 126) {
            size = (size_t)frame[2] << 8 | frame[3];
            at = 4;
        }
        if (client->size < at + 4 + size)
            return;
        uint8_t *mask = frame + at, *payload = mask + 4;
        for (size_t i = 0; i < size; i++)
            payload[i] ^= mask[i & 3];
        if ((frame[0] & 0x0f) == 8)
            shutdown(client->fd, SHUT_RDWR);
        if ((frame[0] & 0x0f) < 8)
            broadcast(payload, size);
        client->size -= at + 4 + size;
        memmove(client->input, payload + size, client->size);
    }
}

static void read_from(struct client *client)
{
    static uint8_t chunk[CHUNK];
    ssize_t size = recv(client->fd, chunk, CHUNK / 2, MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0 || client->size + (size_t)size > CHUNK) {
        disconnect(client);
        return;
    }
    client->input = realloc(client->input, client->size + (size_t)size + 1);
    memcpy(client->input + client->size, chunk, (size_t)size);
    client->size += (size_t)size;
    client->input[client->size] = 0;
    client->open ? read_frames(client) : answer_handshake(client);
}

static void accept_clients(int listener)
{
    int fd, on = 1;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        if (count == MAX_CLIENTS) {
            close(fd);
            continue;
        }
        struct client *client = calloc(1, sizeof *client);
        client->fd = fd;
        client->index = count;
        clients[count++] = client;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
        epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
    }
}

int main(int argc, char **argv)
{
    struct epoll_event events[BATCH], listening = {.events = EPOLLIN};
    struct rlimit files;
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int on = 1, listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    here.sin_port = htons((uint16_t)(argc > 1 ? atoi(argv[1]) : 0));
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    epoll = epoll_create1(0);
    if (bind(listener, (struct sockaddr *)&here, sizeof here) || listen(listener, 4096) ||
        epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &listening)) {
        perror("epoll");
        return 1;
    }
    for (;;) {
        int ready = epoll_wait(epoll, events, BATCH, -1);
        for (int i = 0; i < ready; i++) {
            struct client *client = events[i].data.ptr;
            if (!client)
                accept_clients(listener);
            else if (events[i].events & EPOLLOUT)
                send_rest(client);
            else
                read_from(client);
        }
    }
}
