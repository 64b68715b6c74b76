/* Thousands of WebSocket clients in one thread, driven by commands on standard input (main.c lists them).
 *
 * It is written in C so that it is not the bottleneck: a delivery costs it about two microseconds, and every reply says
 * how much CPU time it used. Times are nanoseconds of CLOCK_MONOTONIC, which all processes of a machine share.
 */
#ifndef LOAD_H
#define LOAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SECOND 1000000000ull
#define PREFIX_SIZE 192 /* bytes kept of each message, enough to recognise it */

enum protocol { RAW, SOCKETIO, QUORUM };
enum state { CONNECTING, JOINING, UPGRADING, AWAITING_WELCOME, READY };

struct samples {
    uint64_t *all;
    size_t count, capacity;
};

struct connection {
    int fd;
    enum state state;
    bool stalled, spectator;
    unsigned attempts;
    uint64_t due, started; /* time of the next attempt to open it (0: none), and of the first */
    char *token;         /* credentials, once it has joined */
    char *response;      /* the HTTP response received so far */
    size_t response_size;
    /* the message being received */
    uint8_t header[10], header_size;
    uint8_t opcode;
    bool in_payload;
    uint64_t left, size;
    uint16_t prefix_size;
    char prefix[PREFIX_SIZE + 1];
    /* its requests and its board */
    uint32_t ref, unanswered; /* the last ref sent, and the number of unanswered requests */
    uint32_t overdue;         /* votes that are due but wait for the answer to an earlier one */
    uint64_t board;        /* the seq of the newest board */
};

struct counts {
    uint64_t frames, bytes, boards, board_bytes, rosters, accepted, declined, pings, closed, retries;
};

extern struct connection *connections;
extern int connected; /* number of connections, open or not */
extern int ready;     /* number of READY connections */
extern int observed;   /* boards are recorded for this many of the first connections */
extern struct counts counts;
extern enum protocol protocol;
extern const char *host, *path, *code, *hello;
extern int port, segment, receive_buffer;
extern uint64_t loop_time; /* the time when the loop last read the clock */
extern uint64_t loop_ready_since; /* what is being handled was not ready before this time */
extern char first_declined[PREFIX_SIZE + 1];
extern unsigned close_codes[5000];

/* samples.c */
void samples_add(struct samples *samples, uint64_t nanoseconds);
void samples_print(const char *name, struct samples *samples); /* "name":{"count":…,"p50":…,…} in milliseconds */
void samples_free(struct samples *samples);

/* loop.c */
uint64_t now(void);
void loop_start(void);
void loop_watch(int fd, struct connection *connection);
void loop_unwatch(int fd);
void loop_run(uint64_t until); /* wait for one batch of events and handle it */
bool wait_for_command(void);      /* run the loop until a command can be read */

/* sessions.c */
void read_sessions(const char *file, int each); /* each of the listed sessions gets so many connections, in turn */
int session_count(void);
int session_of(const struct connection *connection);
const char *code_of(const struct connection *connection);
const char *path_of(const struct connection *connection);

/* connect.c */
void schedule_open(struct connection *connection, uint64_t when);
uint64_t open_scheduled(int concurrency); /* open what is due; returns when the next one is due (0: none) */
void disconnect(struct connection *connection);
void connection_failed(struct connection *connection);
void mark_ready(struct connection *connection); /* the server has accepted the hello */
void receive_response(struct connection *connection, const char *bytes, size_t size);
void on_connected(struct connection *connection);
extern struct samples joins, welcomes; /* time from the first attempt to the HTTP response, and to READY */

/* frames.c */
void send_frame(struct connection *connection, uint8_t opcode, const char *payload, size_t size);
void receive_frames(struct connection *connection, const uint8_t *bytes, size_t size);

/* messages.c */
void send_hello(struct connection *connection);
void handle_message(struct connection *connection);
extern void (*on_delivery)(struct connection *connection, uint64_t published, uint32_t number);
extern void (*on_answer)(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted);
extern void (*on_board)(struct connection *connection, uint64_t seq);

/* publish.c, vote.c: each prints the members of a JSON object */
void publish(unsigned bytes, double rate, double seconds, double timeout);
void vote(const char *cells, int voters, int votes, double seconds, double deadline, int scale);

#endif
