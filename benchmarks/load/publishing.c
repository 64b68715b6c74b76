/* The fan-out: the first connection publishes, the server hands what it says to all, and each delivery is timed. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_BYTES 65000

static struct samples deliveries;
static uint64_t *last_at; /* of each frame: when its newest delivery was */
static uint32_t *so_far;  /* and how many there were */
static uint32_t frames;
static uint64_t total;

static void note(struct connection *connection, uint64_t published, uint32_t number)
{
    (void)connection;
    if (number >= frames || published > turn_time)
        return; /* of an earlier command */
    samples_add(&deliveries, turn_time - published);
    last_at[number] = turn_time;
    so_far[number]++;
    total++;
}

static void say(uint64_t stamp, uint32_t number, unsigned bytes)
{
    static char text[MOST_BYTES + 64];
    const char *before = speech == SOCKETIO ? "42[\"publish\",\"" : "";
    int size = snprintf(text, sizeof text, "%s@%020llu#%08u;", before, (unsigned long long)stamp, number);
    int end = (int)strlen(before) + (int)bytes;
    memset(text + size, 'x', end > size ? (size_t)(end - size) : 0);
    size = end > size ? end : size;
    if (speech == SOCKETIO) {
        memcpy(text + size, "\"]", 2);
        size += 2;
    }
    send_frame(&connections[0], 1, text, (size_t)size);
}

void publish(unsigned bytes, double rate, double seconds, double patience)
{
    static uint32_t offset; /* numbers are not used twice, so a late frame of an earlier command is known for one */
    struct samples lasts = {0};
    uint32_t wanted = (uint32_t)(rate * seconds + 0.5), sent = 0;
    int listening = ready;
    frames = offset + wanted;
    last_at = calloc(frames, sizeof *last_at);
    so_far = calloc(frames, sizeof *so_far);
    uint64_t *sent_at = calloc(frames, sizeof *sent_at);
    total = 0;
    on_delivery = note;
    uint64_t began = now(), gap = (uint64_t)((double)SECOND / rate), give_up = began + wanted * gap +
                                                                              (uint64_t)(patience * (double)SECOND);
    bytes = bytes < MOST_BYTES ? bytes : MOST_BYTES;
    while ((sent < wanted || total < (uint64_t)wanted * (uint64_t)listening) && now() < give_up) {
        if (sent < wanted && now() >= began + sent * gap) {
            sent_at[offset + sent] = now();
            say(sent_at[offset + sent], offset + sent, bytes);
            sent++;
        }
        turn(sent < wanted ? began + sent * gap : give_up);
    }
    uint64_t ended = now();
    for (uint32_t number = offset; number < offset + sent; number++)
        if (so_far[number] >= (uint32_t)listening)
            samples_add(&lasts, last_at[number] - sent_at[number]);
    on_delivery = NULL;
    printf("\"published\":%u,\"expected\":%llu,\"delivered\":%llu,\"seconds\":%.4f,", sent,
           (unsigned long long)sent * (unsigned long long)listening, (unsigned long long)total,
           (double)(ended - began) / (double)SECOND);
    samples_print("delivery", &deliveries);
    printf(",");
    samples_print("last", &lasts);
    samples_free(&deliveries);
    samples_free(&lasts);
    free(last_at);
    free(so_far);
    free(sent_at);
    offset += wanted;
}
