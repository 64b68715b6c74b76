/* The fan-out: the first connection publishes, the server broadcasts, and each delivery is timed. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_BYTES 65000

static struct samples deliveries;
static struct samples resolution; /* how long each delivery may have waited for this program */
static uint64_t *last_at; /* time of the latest delivery, by message */
static uint32_t *delivery_counts;  /* number of deliveries, by message */
static uint32_t frames;
static uint64_t total;

static void record_delivery(struct connection *connection, uint64_t published, uint32_t number)
{
    (void)connection;
    if (number >= frames || published > loop_time)
        return; /* from an earlier command */
    samples_add(&deliveries, loop_time - published);
    samples_add(&resolution, loop_time - (loop_ready_since > published ? loop_ready_since : published));
    last_at[number] = loop_time;
    delivery_counts[number]++;
    total++;
}

static void send_message(uint64_t stamp, uint32_t number, unsigned bytes)
{
    static char text[MAX_BYTES + 64];
    const char *before = protocol == SOCKETIO ? "42[\"publish\",\"" : "";
    int size = snprintf(text, sizeof text, "%s@%020llu#%08u;", before, (unsigned long long)stamp, number);
    int end = (int)strlen(before) + (int)bytes;
    memset(text + size, 'x', end > size ? (size_t)(end - size) : 0);
    size = end > size ? end : size;
    if (protocol == SOCKETIO) {
        memcpy(text + size, "\"]", 2);
        size += 2;
    }
    send_frame(&connections[0], 1, text, (size_t)size);
}

void publish(unsigned bytes, double rate, double seconds, double timeout)
{
    static uint32_t offset; /* numbers are never reused, so late frames of an earlier command can be told apart */
    struct samples lasts = {0};
    uint32_t wanted = (uint32_t)(rate * seconds + 0.5), sent = 0;
    int subscribers = ready;
    frames = offset + wanted;
    last_at = calloc(frames, sizeof *last_at);
    delivery_counts = calloc(frames, sizeof *delivery_counts);
    uint64_t *sent_at = calloc(frames, sizeof *sent_at);
    total = 0;
    on_delivery = record_delivery;
    uint64_t started = now(), gap = (uint64_t)((double)SECOND / rate), deadline = started + wanted * gap +
                                                                              (uint64_t)(timeout * (double)SECOND);
    bytes = bytes < MAX_BYTES ? bytes : MAX_BYTES;
    while ((sent < wanted || total < (uint64_t)wanted * (uint64_t)subscribers) && now() < deadline) {
        if (sent < wanted && now() >= started + sent * gap) {
            sent_at[offset + sent] = now();
            send_message(sent_at[offset + sent], offset + sent, bytes);
            sent++;
        }
        loop_run(sent < wanted ? started + sent * gap : deadline);
    }
    uint64_t ended = now();
    for (uint32_t number = offset; number < offset + sent; number++)
        if (delivery_counts[number] >= (uint32_t)subscribers)
            samples_add(&lasts, last_at[number] - sent_at[number]);
    on_delivery = NULL;
    printf("\"published\":%u,\"expected\":%llu,\"delivered\":%llu,\"seconds\":%.4f,", sent,
           (unsigned long long)sent * (unsigned long long)subscribers, (unsigned long long)total,
           (double)(ended - started) / (double)SECOND);
    samples_print("delivery", &deliveries);
    printf(",");
    samples_print("last", &lasts);
    printf(",");
    samples_print("resolution", &resolution);
    samples_free(&deliveries);
    samples_free(&lasts);
    samples_free(&resolution);
    free(last_at);
    free(delivery_counts);
    free(sent_at);
    offset += wanted;
}
