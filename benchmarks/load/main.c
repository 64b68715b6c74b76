/* load HOST PORT raw|socketio|quorum PATH [CODE [HELLO]]
 *
 * CODE is the code of the session, HELLO more fields for the first message, such as `,"seq":3`.
 *
 * Reads one command per line and prints one JSON object per command.
 *
 *   connect N SPREAD CONCURRENCY TIMEOUT   open N more connections over SPREAD seconds; on Quorum they join as members
 *   watch N SPREAD CONCURRENCY TIMEOUT     the same, as spectators
 *   sessions FILE EACH                 later connections belong to the listed sessions, so many to each
 *   sockets SEGMENT RECEIVE_BUFFER      socket options of later connections; 0 for the default of the kernel
 *   publish BYTES RATE SECONDS TIMEOUT publish, and time every delivery
 *   vote CELLS VOTERS VOTES SECONDS DEADLINE SCALE   each of VOTERS casts VOTES votes on the cells listed in CELLS
 *   observe N                           record boards of the first N connections only
 *   stall N                             stop reading from the last N connections
 *   disconnect                          close all connections at once
 *   reconnect SPREAD CONCURRENCY TIMEOUT   open all connections again
 *   idle SECONDS                        answer pings and receive messages
 */
#define _GNU_SOURCE
#include "load.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define MAX_CONNECTIONS 40000

struct connection *connections;
int connected, ready, observed = MAX_CONNECTIONS, port, segment, receive_buffer;
struct counts counts;
enum protocol protocol;
const char *host, *path, *code = "", *hello = "";

static double cpu_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void wait_until_ready(int wanted, int concurrency, double timeout)
{
    uint64_t deadline = now() + (uint64_t)(timeout * (double)SECOND);
    while (ready < wanted && now() < deadline) {
        uint64_t next = open_scheduled(concurrency);
        loop_run(next && next < deadline ? next : now() + SECOND / 50);
    }
    printf("\"ready\":%d,\"missing\":%d,", ready, wanted - ready);
    samples_print("joined", &joins);
    printf(",");
    samples_print("welcomed", &welcomes);
    samples_free(&joins);
    samples_free(&welcomes);
}

static void open_more(int count, bool spectators, double spread, int concurrency, double timeout)
{
    uint64_t started = now();
    if (connected + count > MAX_CONNECTIONS) {
        fprintf(stderr, "load: more than %d connections\n", MAX_CONNECTIONS);
        exit(1);
    }
    for (int i = 0; i < count; i++) {
        struct connection *connection = &connections[connected + i];
        connection->fd = -1;
        connection->spectator = spectators;
        schedule_open(connection, started + (uint64_t)(spread * (double)SECOND * i / count) + 1);
    }
    connected += count;
    wait_until_ready(ready + count, concurrency, timeout);
}

static void reopen(double spread, int concurrency, double timeout)
{
    uint64_t started = now();
    for (int i = 0; i < connected; i++)
        schedule_open(&connections[i], started + (uint64_t)(spread * (double)SECOND * i / connected) + 1);
    wait_until_ready(connected, concurrency, timeout);
}

static void stall(int count)
{
    for (int i = connected - count; i < connected; i++)
        if (i > 0 && connections[i].state == READY) {
            connections[i].stalled = true;
            loop_unwatch(connections[i].fd);
        }
    printf("\"stalled\":%d", count);
}

static void idle(double seconds)
{
    for (uint64_t until = now() + (uint64_t)(seconds * (double)SECOND); now() < until;)
        loop_run(until);
    printf("\"ready\":%d", ready);
}

static bool run_command(const char *line)
{
    char file[512];
    int count, concurrency, each, scale;
    unsigned bytes;
    double spread, rate, seconds, timeout;
    if (sscanf(line, "connect %d %lf %d %lf", &count, &spread, &concurrency, &timeout) == 4)
        open_more(count, false, spread, concurrency, timeout);
    else if (sscanf(line, "watch %d %lf %d %lf", &count, &spread, &concurrency, &timeout) == 4)
        open_more(count, true, spread, concurrency, timeout);
    else if (sscanf(line, "sessions %511s %d", file, &each) == 2)
        read_sessions(file, each);
    else if (sscanf(line, "sockets %d %d", &segment, &receive_buffer) == 2)
        printf("\"segment\":%d", segment);
    else if (sscanf(line, "publish %u %lf %lf %lf", &bytes, &rate, &seconds, &timeout) == 4)
        publish(bytes, rate, seconds, timeout);
    else if (sscanf(line, "vote %511s %d %d %lf %lf %d", file, &count, &each, &seconds, &timeout, &scale) == 6)
        vote(file, count, each, seconds, timeout, scale);
    else if (sscanf(line, "observe %d", &observed) == 1)
        printf("\"observed\":%d", observed);
    else if (sscanf(line, "stall %d", &count) == 1)
        stall(count);
    else if (!strncmp(line, "disconnect", 4)) {
        for (int i = 0; i < connected; i++)
            disconnect(&connections[i]);
        printf("\"ready\":%d", ready);
    } else if (sscanf(line, "reconnect %lf %d %lf", &spread, &concurrency, &timeout) == 3)
        reopen(spread, concurrency, timeout);
    else if (sscanf(line, "idle %lf", &seconds) == 1)
        idle(seconds);
    else
        return false;
    return true;
}

static void print_counts(double wall, double cpu)
{
    const struct {
        const char *name;
        uint64_t count;
    } fields[] = {
        {"frames", counts.frames},   {"bytes", counts.bytes},   {"boards", counts.boards},
        {"board_bytes", counts.board_bytes}, {"rosters", counts.rosters}, {"pings", counts.pings},
        {"declined", counts.declined}, {"closed", counts.closed}, {"retries", counts.retries},
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        printf(",\"%s\":%llu", fields[i].name, (unsigned long long)fields[i].count);
    printf(",\"wall\":%.4f,\"cpu\":%.4f,\"codes\":{", wall, cpu);
    const char *comma = "";
    for (int close_code = 0; close_code < 5000; close_code++)
        if (close_codes[close_code]) {
            printf("%s\"%d\":%u", comma, close_code, close_codes[close_code]);
            comma = ",";
        }
    printf("},\"first_declined\":\"");
    for (const char *c = first_declined; *c; c++)
        if (*c == '"' || *c == '\\')
            printf("\\%c", *c);
        else if ((unsigned char)*c >= 0x20)
            putchar(*c);
    printf("\"}\n");
}

int main(int argc, char **argv)
{
    struct rlimit files;
    char line[1024];
    if (argc < 5) {
        fprintf(stderr, "usage: load HOST PORT raw|socketio|quorum PATH [CODE [HELLO]]\n");
        return 2;
    }
    host = argv[1];
    port = atoi(argv[2]);
    protocol = !strcmp(argv[3], "quorum") ? QUORUM : !strcmp(argv[3], "socketio") ? SOCKETIO : RAW;
    path = argv[4];
    code = argc > 5 ? argv[5] : "";
    hello = argc > 6 ? argv[6] : "";
    signal(SIGPIPE, SIG_IGN);
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    srand(1); /* the same votes at the same times in every run */
    connections = calloc(MAX_CONNECTIONS, sizeof *connections);
    loop_start();
    setvbuf(stdin, NULL, _IONBF, 0);
    while (wait_for_command() && fgets(line, sizeof line, stdin)) {
        double cpu_before = cpu_seconds();
        uint64_t started = now();
        memset(&counts, 0, sizeof counts);
        memset(close_codes, 0, sizeof close_codes);
        first_declined[0] = 0;
        printf("{");
        if (!run_command(line)) {
            fprintf(stderr, "load: unknown command: %s", line);
            return 2;
        }
        print_counts((double)(now() - started) / (double)SECOND, cpu_seconds() - cpu_before);
        fflush(stdout);
    }
    return 0;
}
