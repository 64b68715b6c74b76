/* Thousands of WebSocket clients in one thread, driven by commands on standard input (main.c lists them).
 *
 * It is C so that it is not the bottleneck: a delivery costs it about two microseconds, and every answer says which
 * share of a core it took. Times are nanoseconds of CLOCK_MONOTONIC, which the servers of this machine share.
 */
#ifndef LOAD_H
#define LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SECOND 1000000000ull
#define HEAD 192 /* the first bytes of a message, which tell all that is looked at */

enum speech { RAW, SOCKETIO, QUORUM };
enum state { OUT, JOINING, UPGRADING, GREETING, READY };

struct samples {
    uint64_t *all;
    size_t count, room;
};

struct connection {
    int fd;
    enum state state;
    bool stalled, spectator;
    unsigned attempts;
    uint64_t due, began; /* when it is to be opened (0: not), and when it was to be opened first */
    char *token;         /* who it is, once it has joined */
    char *answer;        /* what came of an HTTP answer so far */
    size_t answered;
    /* the message that is coming in */
    uint8_t header[10], header_size;
    uint8_t opcode;
    bool inside;
    uint64_t left, size;
    uint16_t head_size;
    char head[HEAD + 1];
    /* what it has asked and seen */
    uint32_t ref, waiting; /* the last ref sent, and how many of them are not answered */
    uint32_t owed;         /* votes that were due while an earlier one was not answered */
    uint64_t board;        /* the seq of the newest board */
};

struct counts {
    uint64_t frames, bytes, boards, board_bytes, rosters, accepted, declined, pings, closed, retries;
};

extern struct connection *connections;
extern int connected; /* how many of them there are, connected or not */
extern int ready;     /* how many of them are READY */
extern int counted;   /* of the first so many of them it is noted when they see what was voted */
extern struct counts counts;
extern enum speech speech;
extern const char *host, *path, *code, *hello;
extern int port, segment, receive_buffer;
extern uint64_t turn_time; /* when the loop last looked at the clock */
extern char first_declined[HEAD + 1];
extern unsigned close_codes[5000];

/* samples.c */
void samples_add(struct samples *samples, uint64_t nanoseconds);
void samples_print(const char *name, struct samples *samples); /* "name":{"count":…,"p50":…,…} in milliseconds */
void samples_free(struct samples *samples);

/* loop.c */
uint64_t now(void);
void loop_start(void);
void loop_watch(int fd, struct connection *connection);
void loop_forget(int fd);
void turn(uint64_t until); /* serve what comes in, until then at the latest; returns after each batch */
bool commanded(void);      /* wait, serving, until there is a command to read */

/* opening.c */
void open_soon(struct connection *connection, uint64_t when);
uint64_t open_due(int at_once); /* open those whose time has come; when the next is due (0: none) */
void drop(struct connection *connection);
void lost(struct connection *connection);
void greeted(struct connection *connection); /* the server's first word is there */
void take_answer(struct connection *connection, const char *bytes, size_t size);
void writable(struct connection *connection);
extern struct samples joins, welcomes; /* since it was to be opened: until the HTTP answer, until it is READY */

/* frames.c */
void send_frame(struct connection *connection, uint8_t opcode, const char *payload, size_t size);
void take_bytes(struct connection *connection, const uint8_t *bytes, size_t size);

/* hearing.c */
void greet(struct connection *connection);
void hear(struct connection *connection);
extern void (*on_delivery)(struct connection *connection, uint64_t published, uint32_t number);
extern void (*on_answer)(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted);
extern void (*on_board)(struct connection *connection, uint64_t seq);

/* publishing.c, voting.c: each prints one JSON object without its braces */
void publish(unsigned bytes, double rate, double seconds, double patience);
void vote(const char *cells, int voters, int votes, double seconds, double deadline, int scale);

#endif
