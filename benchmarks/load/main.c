/* load HOST PORT raw|socketio|quorum PATH [CODE [HELLO]]
 *
 * CODE is the session's, HELLO further fields of the first message, such as `,"seq":3`.
 *
 * Commands, one a line; each is answered with one JSON object on a line.
 *
 *   connect N SPREAD AT_ONCE PATIENCE   open N more connections (members, who join first), over SPREAD seconds
 *   watch N SPREAD AT_ONCE PATIENCE     the same, but as spectators
 *   sockets SEGMENT RECEIVE_BUFFER      what later connections ask of the kernel; 0 for its own choice
 *   publish BYTES RATE SECONDS PATIENCE publish, and time every delivery
 *   vote CELLS VOTERS VOTES SECONDS DEADLINE SCALE
 *   count N                             note of the first N connections only when they see what was voted
 *   stall N                             read no more from the last N connections
 *   drop                                close all of them at once
 *   reconnect SPREAD AT_ONCE PATIENCE   open all of them again
 *   idle SECONDS                        serve pings and whatever comes
 */
#define _GNU_SOURCE
#include "load.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#define MOST_CONNECTIONS 40000

struct connection *connections;
int connected, ready, counted = MOST_CONNECTIONS, port, segment, receive_buffer;
struct counts counts;
enum speech speech;
const char *host, *path, *code = "", *hello = "";

static double cpu_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void until_ready(int wanted, int at_once, double patience)
{
    uint64_t give_up = now() + (uint64_t)(patience * (double)SECOND);
    while (ready < wanted && now() < give_up) {
        uint64_t next = open_due(at_once);
        turn(next && next < give_up ? next : now() + SECOND / 50);
    }
    printf("\"ready\":%d,\"missing\":%d,", ready, wanted - ready);
    samples_print("joined", &joins);
    printf(",");
    samples_print("welcomed", &welcomes);
    samples_free(&joins);
    samples_free(&welcomes);
}

static void open_more(int count, bool spectators, double spread, int at_once, double patience)
{
    uint64_t began = now();
    if (connected + count > MOST_CONNECTIONS) {
        fprintf(stderr, "load: more than %d connections\n", MOST_CONNECTIONS);
        exit(1);
    }
    for (int i = 0; i < count; i++) {
        struct connection *connection = &connections[connected + i];
        connection->fd = -1;
        connection->spectator = spectators;
        open_soon(connection, began + (uint64_t)(spread * (double)SECOND * i / count) + 1);
    }
    connected += count;
    until_ready(ready + count, at_once, patience);
}

static void reopen(double spread, int at_once, double patience)
{
    uint64_t began = now();
    for (int i = 0; i < connected; i++)
        open_soon(&connections[i], began + (uint64_t)(spread * (double)SECOND * i / connected) + 1);
    until_ready(connected, at_once, patience);
}

static void stall(int count)
{
    for (int i = connected - count; i < connected; i++)
        if (i > 0 && connections[i].state == READY) {
            connections[i].stalled = true;
            loop_forget(connections[i].fd);
        }
    printf("\"stalled\":%d", count);
}

static void idle(double seconds)
{
    for (uint64_t until = now() + (uint64_t)(seconds * (double)SECOND); now() < until;)
        turn(until);
    printf("\"ready\":%d", ready);
}

static bool obey(const char *line)
{
    char file[512];
    int count, at_once, each, scale;
    unsigned bytes;
    double spread, rate, seconds, patience;
    if (sscanf(line, "connect %d %lf %d %lf", &count, &spread, &at_once, &patience) == 4)
        open_more(count, false, spread, at_once, patience);
    else if (sscanf(line, "watch %d %lf %d %lf", &count, &spread, &at_once, &patience) == 4)
        open_more(count, true, spread, at_once, patience);
    else if (sscanf(line, "sockets %d %d", &segment, &receive_buffer) == 2)
        printf("\"segment\":%d", segment);
    else if (sscanf(line, "publish %u %lf %lf %lf", &bytes, &rate, &seconds, &patience) == 4)
        publish(bytes, rate, seconds, patience);
    else if (sscanf(line, "vote %511s %d %d %lf %lf %d", file, &count, &each, &seconds, &patience, &scale) == 6)
        vote(file, count, each, seconds, patience, scale);
    else if (sscanf(line, "count %d", &counted) == 1)
        printf("\"counted\":%d", counted);
    else if (sscanf(line, "stall %d", &count) == 1)
        stall(count);
    else if (!strncmp(line, "drop", 4)) {
        for (int i = 0; i < connected; i++)
            drop(&connections[i]);
        printf("\"ready\":%d", ready);
    } else if (sscanf(line, "reconnect %lf %d %lf", &spread, &at_once, &patience) == 3)
        reopen(spread, at_once, patience);
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
    } told[] = {
        {"frames", counts.frames},   {"bytes", counts.bytes},   {"boards", counts.boards},
        {"board_bytes", counts.board_bytes}, {"rosters", counts.rosters}, {"pings", counts.pings},
        {"declined", counts.declined}, {"closed", counts.closed}, {"retries", counts.retries},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        printf(",\"%s\":%llu", told[i].name, (unsigned long long)told[i].count);
    printf(",\"wall\":%.4f,\"cpu\":%.4f,\"codes\":{", wall, cpu);
    const char *comma = "";
    for (int why = 0; why < 5000; why++)
        if (close_codes[why]) {
            printf("%s\"%d\":%u", comma, why, close_codes[why]);
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
    speech = !strcmp(argv[3], "quorum") ? QUORUM : !strcmp(argv[3], "socketio") ? SOCKETIO : RAW;
    path = argv[4];
    code = argc > 5 ? argv[5] : "";
    hello = argc > 6 ? argv[6] : "";
    signal(SIGPIPE, SIG_IGN);
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    srand(1); /* the same votes at the same times in every run */
    connections = calloc(MOST_CONNECTIONS, sizeof *connections);
    loop_start();
    setvbuf(stdin, NULL, _IONBF, 0);
    while (commanded() && fgets(line, sizeof line, stdin)) {
        double began_cpu = cpu_seconds();
        uint64_t began = now();
        memset(&counts, 0, sizeof counts);
        memset(close_codes, 0, sizeof close_codes);
        first_declined[0] = 0;
        printf("{");
        if (!obey(line)) {
            fprintf(stderr, "load: unknown command: %s", line);
            return 2;
        }
        print_counts((double)(now() - began) / (double)SECOND, cpu_seconds() - began_cpu);
        fflush(stdout);
    }
    return 0;
}
