/* The event loop: level-triggered epoll with nanosecond timeouts. */
#define _GNU_SOURCE
#include "load.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define BATCH 128
#define CHUNK 65536

uint64_t loop_time, loop_ready_since;

static int epoll = -1;
static bool command_ready;
static uint8_t chunk[CHUNK];

uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * SECOND + (uint64_t)time.tv_nsec;
}

void loop_start(void)
{
    epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}; /* NULL is standard input */
    if (epoll < 0 || epoll_ctl(epoll, EPOLL_CTL_ADD, 0, &event)) {
        perror("load: epoll");
        exit(1);
    }
}

void loop_watch(int fd, struct connection *connection)
{
    struct epoll_event event = {.events = EPOLLIN | (connection->state == CONNECTING ? EPOLLOUT : 0), .data.ptr = connection};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) && (errno != EEXIST || epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event))) {
        perror("load: epoll_ctl");
        exit(1);
    }
}

void loop_unwatch(int fd)
{
    epoll_ctl(epoll, EPOLL_CTL_DEL, fd, NULL);
}

static void receive(struct connection *connection)
{
    ssize_t size = recv(connection->fd, chunk, CHUNK, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        connection_failed(connection);
        return;
    }
    loop_time = now();
    if (connection->state == JOINING || connection->state == UPGRADING)
        receive_response(connection, (const char *)chunk, (size_t)size);
    else
        receive_frames(connection, chunk, (size_t)size);
}

static int sleep_until(uint64_t until, struct epoll_event *events)
{
    uint64_t wait = until > loop_time ? until - loop_time : 0;
    struct timespec timeout = {.tv_sec = (time_t)(wait / SECOND), .tv_nsec = (long)(wait % SECOND)};
    /* epoll_wait() has millisecond timeouts, and a vote that is sent late would count as answered late. */
    int count = (int)syscall(SYS_epoll_pwait2, epoll, events, BATCH, &timeout, NULL, 0);
    if (count < 0 && errno != EINTR) {
        perror("load: epoll_pwait2 (needs Linux 5.11)");
        exit(1);
    }
    return count;
}

void loop_run(uint64_t until)
{
    struct epoll_event events[BATCH];
    static uint64_t drained; /* when a poll last returned all that was ready */
    int count = epoll_wait(epoll, events, BATCH, 0);
    loop_ready_since = drained;
    loop_time = now();
    if (!count) {
        count = sleep_until(until, events);
        loop_ready_since = loop_time = now();
    }
    if (count < BATCH)
        drained = loop_time;
    for (int i = 0; i < count; i++) {
        struct connection *connection = events[i].data.ptr;
        if (!connection) {
            command_ready = true;
            if (events[i].events & EPOLLHUP)
                exit(0); /* the benchmark is gone */
        } else if (connection->fd >= 0) {
            if (connection->state == CONNECTING)
                on_connected(connection);
            else
                receive(connection);
        }
    }
}

bool wait_for_command(void)
{
    command_ready = false;
    while (!command_ready)
        loop_run(now() + SECOND);
    return true;
}
