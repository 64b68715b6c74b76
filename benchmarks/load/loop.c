/* The event loop: level-triggered epoll, with the precision of the clock where something is due. */
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

uint64_t turn_time;

static int epoll = -1;
static bool command_waits;
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
    struct epoll_event event = {.events = EPOLLIN | (connection->state == OUT ? EPOLLOUT : 0), .data.ptr = connection};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) && (errno != EEXIST || epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &event))) {
        perror("load: epoll_ctl");
        exit(1);
    }
}

void loop_forget(int fd)
{
    epoll_ctl(epoll, EPOLL_CTL_DEL, fd, NULL);
}

static void serve(struct connection *connection)
{
    ssize_t size = recv(connection->fd, chunk, CHUNK, 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0) {
        lost(connection);
        return;
    }
    turn_time = now();
    if (connection->state == JOINING || connection->state == UPGRADING)
        take_answer(connection, (const char *)chunk, (size_t)size);
    else
        take_bytes(connection, chunk, (size_t)size);
}

void turn(uint64_t until)
{
    struct epoll_event events[BATCH];
    turn_time = now();
    uint64_t wait = until > turn_time ? until - turn_time : 0;
    struct timespec timeout = {.tv_sec = (time_t)(wait / SECOND), .tv_nsec = (long)(wait % SECOND)};
    /* epoll_wait knows milliseconds only, and a vote that is sent late would count as answered late. */
    int count = (int)syscall(SYS_epoll_pwait2, epoll, events, BATCH, &timeout, NULL, 0);
    if (count < 0 && errno != EINTR) {
        perror("load: epoll_pwait2 (it needs Linux 5.11)");
        exit(1);
    }
    turn_time = now();
    for (int i = 0; i < count; i++) {
        struct connection *connection = events[i].data.ptr;
        if (!connection) {
            command_waits = true;
            if (events[i].events & EPOLLHUP)
                exit(0); /* nobody is there to command any more */
        } else if (connection->fd >= 0) {
            if (connection->state == OUT)
                writable(connection);
            else
                serve(connection);
        }
    }
}

bool commanded(void)
{
    command_waits = false;
    while (!command_waits)
        turn(now() + SECOND);
    return true;
}
