/* The meeting: members score cells at a fixed rate, but wait for each answer before sending the next vote.
 *
 * A vote is timed from the moment it is due, not from when it is sent; otherwise a slow server would be measured by
 * fewer votes (coordinated omission). A vote without an answer at the deadline counts as answered then.
 */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_CELLS 900
#define MAX_SCALE 10
#define SETTLE (8 * SECOND)
#define MAX_SCREEN_SAMPLES 2000000 /* beyond this, only every n-th sample is kept */

struct vote {
    uint64_t due, answered;
    uint32_t seq, voter;
    bool accepted, sent;
};
struct seen {
    uint64_t at;
    uint32_t from, to; /* a board moved this screen from one seq to another */
};

static char option[MAX_CELLS][48], criterion[MAX_CELLS][48];
static int cells, steps, each;
static struct vote *votes;
static struct seen *boards;
static size_t board_count, board_capacity;
static uint64_t answers, highest;
static uint32_t stride;          /* seqs of several sessions are told apart by this much for each; 0 if there is one */
static uint32_t *highest_in;     /* the highest key of each session */
static int *screens_in;          /* the number of screens that are recorded in each session */
static uint64_t (*tally)[MAX_SCALE + 1][2]; /* votes sent and accepted, by cell and value */
static uint32_t *next_vote, *base;

static void read_cells(const char *file)
{
    FILE *list = fopen(file, "r");
    cells = 0;
    while (list && cells < MAX_CELLS && fscanf(list, "%47s %47s", option[cells], criterion[cells]) == 2)
        cells++;
    if (!list || !cells) {
        fprintf(stderr, "load: no cells in %s\n", file);
        exit(1);
    }
    fclose(list);
}

static uint32_t hash(uint32_t x)
{
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ x >> 16;
}

/* Members go round the cells, each starting at a different one. Values derive from the ref so that every vote changes
 * its cell, even across commands: an unchanged cell would cause no board. */
static int cell_of(uint32_t voter, uint32_t ref)
{
    return (int)((ref + voter) % (uint32_t)cells);
}

static int value_of(uint32_t voter, uint32_t ref)
{
    return 1 + (int)((hash(voter * 65537u + ref % (uint32_t)cells) + ref / (uint32_t)cells) % (uint32_t)steps);
}

static void send_vote(uint32_t voter)
{
    struct connection *connection = &connections[voter];
    uint32_t vote = next_vote[voter]++;
    uint32_t ref = ++connection->ref;
    int cell = cell_of(voter, ref), value = value_of(voter, ref);
    char text[256];
    int size = snprintf(text, sizeof text,
                        "{\"type\":\"do\",\"ref\":%u,\"command\":{\"type\":\"score\",\"option\":\"%s\","
                        "\"criterion\":\"%s\",\"value\":%d}}",
                        ref, option[cell], criterion[cell], value);
    connection->unanswered++;
    votes[voter * (uint32_t)each + vote].sent = true;
    tally[cell][value][0]++;
    send_frame(connection, 1, text, (size_t)size);
}

/* A seq as a key among those of all sessions. */
static uint32_t key_of(const struct connection *connection, uint64_t seq)
{
    return (uint32_t)session_of(connection) * stride + (uint32_t)seq;
}

static void record_answer(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted)
{
    uint32_t voter = (uint32_t)(connection - connections);
    uint32_t vote = ref - base[voter] - 1;
    if (vote >= (uint32_t)each)
        return;
    struct vote *found = &votes[voter * (uint32_t)each + vote];
    if (found->answered)
        return;
    found->answered = loop_time;
    found->accepted = accepted;
    found->seq = key_of(connection, seq);
    answers++;
    if (accepted) {
        tally[cell_of(voter, ref)][value_of(voter, ref)][1]++;
        uint32_t *in = &highest_in[session_of(connection)];
        *in = found->seq > *in ? found->seq : *in;
        highest = found->seq > highest ? found->seq : highest;
    }
    if (connection->overdue) {
        connection->overdue--;
        send_vote(voter);
    }
}

static void record_board(struct connection *connection, uint64_t seq)
{
    if (board_count == board_capacity) {
        board_capacity = board_capacity ? board_capacity * 2 : 65536;
        boards = realloc(boards, board_capacity * sizeof *boards);
        if (!boards) {
            perror("load: boards");
            exit(1);
        }
    }
    boards[board_count++] = (struct seen){loop_time, key_of(connection, connection->board), key_of(connection, seq)};
}

static int compare_due(const void *one, const void *other)
{
    uint64_t a = (*(struct vote *const *)one)->due, b = (*(struct vote *const *)other)->due;
    return (a > b) - (a < b);
}

static bool all_up_to_date(void)
{
    for (int i = 0; i < connected && i < observed; i++) {
        const struct connection *connection = &connections[i];
        if (connection->state == READY && !connection->stalled &&
            key_of(connection, connection->board) < highest_in[session_of(connection)])
            return false;
    }
    return true;
}

/* "screen": for each commit and screen, the time since the first vote of the commit was due. "last_screen": for each
 * vote, the time until the last screen showed it. */
static void print_screens(size_t count)
{
    struct samples screens = {0}, last = {0};
    uint64_t *due = calloc(highest + 1, sizeof *due), *at = calloc(highest + 1, sizeof *at);
    uint32_t *by = calloc(highest + 1, sizeof *by);
    size_t unseen = 0, pairs = 0, pair = 0;
    for (size_t i = 0; i < board_count; i++)
        pairs += boards[i].to - boards[i].from;
    size_t every = pairs / MAX_SCREEN_SAMPLES + 1;
    for (size_t i = 0; i < count; i++)
        if (votes[i].accepted && (!due[votes[i].seq] || votes[i].due < due[votes[i].seq]))
            due[votes[i].seq] = votes[i].due;
    for (size_t i = 0; i < board_count; i++)
        for (uint64_t seq = boards[i].from + 1; seq <= boards[i].to && seq <= highest; seq++) {
            if (due[seq] && boards[i].at > due[seq] && pair++ % every == 0)
                samples_add(&screens, boards[i].at - due[seq]);
            at[seq] = boards[i].at > at[seq] ? boards[i].at : at[seq];
            by[seq]++;
        }
    for (size_t i = 0; i < count; i++) {
        if (!votes[i].accepted)
            continue;
        if (by[votes[i].seq] < (uint32_t)screens_in[session_of(&connections[votes[i].voter])])
            unseen++;
        else
            samples_add(&last, at[votes[i].seq] > votes[i].due ? at[votes[i].seq] - votes[i].due : 0);
    }
    samples_print("screen", &screens);
    printf(",");
    samples_print("last_screen", &last);
    int screen_count = 0;
    for (int i = 0; i < session_count(); i++)
        screen_count += screens_in[i];
    printf(",\"unseen\":%zu,\"screens\":%d,", unseen, screen_count);
    samples_free(&screens);
    samples_free(&last);
    free(due);
    free(at);
    free(by);
}

static void print_tally(void)
{
    printf("\"tally\":[");
    for (int cell = 0; cell < cells; cell++) {
        printf("%s{\"option\":\"%s\",\"criterion\":\"%s\",\"counts\":[", cell ? "," : "", option[cell], criterion[cell]);
        for (int value = 1; value <= steps; value++)
            printf("%s[%llu,%llu]", value > 1 ? "," : "", (unsigned long long)tally[cell][value][0],
                   (unsigned long long)tally[cell][value][1]);
        printf("]}");
    }
    printf("]");
}

static void print_answers(size_t count, uint64_t until)
{
    struct samples answered = {0};
    size_t sent = 0, due = 0, accepted = 0;
    for (size_t i = 0; i < count; i++) {
        sent += votes[i].sent;
        accepted += votes[i].accepted;
        if (votes[i].due > until)
            continue;
        due++;
        samples_add(&answered, (votes[i].answered ? votes[i].answered : until) - votes[i].due);
    }
    printf("\"votes\":%zu,\"due\":%zu,\"sent\":%zu,\"answered\":%llu,\"accepted\":%zu,", count, due, sent,
           (unsigned long long)answers, accepted);
    samples_print("answer", &answered);
    printf(",");
    samples_free(&answered);
}

/* No session can have more commits than it has now, votes to come, and a few of another kind. */
static void count_sessions(int voters, int number)
{
    int sessions = session_count();
    uint64_t newest = 0;
    highest_in = calloc((size_t)sessions, sizeof *highest_in);
    screens_in = calloc((size_t)sessions, sizeof *screens_in);
    for (int i = 0; i < connected; i++) {
        newest = connections[i].board > newest ? connections[i].board : newest;
        screens_in[session_of(&connections[i])] += i < observed && connections[i].state == READY && !connections[i].stalled;
    }
    stride = sessions > 1 ? (uint32_t)(newest + (uint64_t)(voters / sessions + 1) * (uint64_t)number + 1000) : 0;
}

void vote(const char *file, int voters, int number, double seconds, double deadline, int scale)
{
    read_cells(file);
    steps = scale < MAX_SCALE ? scale : MAX_SCALE;
    each = number;
    size_t count = (size_t)voters * (size_t)number, due = 0;
    votes = calloc(count, sizeof *votes);
    tally = calloc((size_t)cells, sizeof *tally);
    next_vote = calloc((size_t)voters, sizeof *next_vote);
    base = calloc((size_t)voters, sizeof *base);
    struct vote **order = calloc(count, sizeof *order);
    uint64_t started = now() + SECOND / 10, until = started + (uint64_t)(deadline * (double)SECOND);
    double interval = seconds / number * (double)SECOND;
    for (size_t i = 0; i < count; i++) {
        /* Each vote is due at a random moment of its interval, so that the total rate is even. A single voter votes
         * at a regular interval, so that no vote has to wait for the tick after the previous one. */
        double part = (double)(i % (size_t)number) + (voters > 1 ? (double)rand() / ((double)RAND_MAX + 1) : 0.5);
        votes[i] = (struct vote){.due = started + (uint64_t)(part * interval), .voter = (uint32_t)(i / (size_t)number)};
        order[i] = &votes[i];
    }
    for (int i = 0; i < voters; i++)
        base[i] = connections[i].ref, connections[i].overdue = 0;
    qsort(order, count, sizeof *order, compare_due);
    answers = highest = board_count = 0;
    on_answer = record_answer;
    on_board = record_board;
    count_sessions(voters, number);
    while (answers < count && now() < until) {
        for (; due < count && order[due]->due <= now(); due++) {
            if (connections[order[due]->voter].unanswered)
                connections[order[due]->voter].overdue++;
            else
                send_vote(order[due]->voter);
        }
        loop_run(due < count && order[due]->due < until ? order[due]->due : until);
    }
    uint64_t ended = now();
    on_answer = NULL;
    for (uint64_t settle = ended + SETTLE; !all_up_to_date() && now() < settle;)
        loop_run(now() + SECOND / 50);
    on_board = NULL;
    printf("\"seconds\":%.4f,", (double)(ended - started) / (double)SECOND);
    print_answers(count, ended < until ? ended : until);
    print_screens(count);
    print_tally();
    free(votes);
    free(order);
    free(tally);
    free(next_vote);
    free(base);
    free(highest_in);
    free(screens_in);
}
