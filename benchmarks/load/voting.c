/* The meeting: members score cells at their own pace, each waiting for the answer before the next vote is sent.
 *
 * A vote is timed from the moment it was due, not from when it could be sent: a server that answers late does not get
 * fewer votes to be late with. One that was not answered by the deadline counts as answered then.
 */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_CELLS 900
#define MOST_SCALE 10
#define SETTLE (8 * SECOND)
#define MOST_SCREENS 2000000 /* samples of what single screens saw: of more, every so manieth is taken */

struct vote {
    uint64_t due, answered;
    uint32_t seq, voter;
    bool accepted, sent;
};
struct seen {
    uint64_t at;
    uint32_t from, to; /* a board with seq `to`, after one with seq `from` */
};

static char option[MOST_CELLS][48], criterion[MOST_CELLS][48];
static int cells, steps, each;
static struct vote *votes;
static struct seen *boards;
static size_t board_count, board_room;
static uint64_t answers, highest;
static uint64_t (*tally)[MOST_SCALE + 1][2]; /* of each cell and value: how many were sent, how many accepted */
static uint32_t *next_vote, *base;

static void read_cells(const char *file)
{
    FILE *list = fopen(file, "r");
    cells = 0;
    while (list && cells < MOST_CELLS && fscanf(list, "%47s %47s", option[cells], criterion[cells]) == 2)
        cells++;
    if (!list || !cells) {
        fprintf(stderr, "load: no cells in %s\n", file);
        exit(1);
    }
    fclose(list);
}

static uint32_t mixed(uint32_t x)
{
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    x *= 0x846ca68bu;
    return x ^ x >> 16;
}

/* Members go round the cells, each from another one on. Every vote changes what its cell held before, also after an
 * earlier command, or the server would have nothing to tell: a vote is numbered by its ref. */
static int cell_of(uint32_t voter, uint32_t ref)
{
    return (int)((ref + voter) % (uint32_t)cells);
}

static int value_of(uint32_t voter, uint32_t ref)
{
    return 1 + (int)((mixed(voter * 65537u + ref % (uint32_t)cells) + ref / (uint32_t)cells) % (uint32_t)steps);
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
    connection->waiting++;
    votes[voter * (uint32_t)each + vote].sent = true;
    tally[cell][value][0]++;
    send_frame(connection, 1, text, (size_t)size);
}

static void note_answer(struct connection *connection, uint32_t ref, uint64_t seq, bool accepted)
{
    uint32_t voter = (uint32_t)(connection - connections);
    uint32_t vote = ref - base[voter] - 1;
    if (vote >= (uint32_t)each)
        return;
    struct vote *found = &votes[voter * (uint32_t)each + vote];
    if (found->answered)
        return;
    found->answered = turn_time;
    found->accepted = accepted;
    found->seq = (uint32_t)seq;
    answers++;
    if (accepted) {
        tally[cell_of(voter, ref)][value_of(voter, ref)][1]++;
        highest = seq > highest ? seq : highest;
    }
    if (connection->owed) {
        connection->owed--;
        send_vote(voter);
    }
}

static void note_board(struct connection *connection, uint64_t seq)
{
    if (board_count == board_room) {
        board_room = board_room ? board_room * 2 : 65536;
        boards = realloc(boards, board_room * sizeof *boards);
        if (!boards) {
            perror("load: boards");
            exit(1);
        }
    }
    boards[board_count++] = (struct seen){turn_time, (uint32_t)connection->board, (uint32_t)seq};
}

static int earlier(const void *one, const void *other)
{
    uint64_t a = (*(struct vote *const *)one)->due, b = (*(struct vote *const *)other)->due;
    return (a > b) - (a < b);
}

static bool all_see(void)
{
    for (int i = 0; i < connected && i < counted; i++)
        if (connections[i].state == READY && !connections[i].stalled && connections[i].board < highest)
            return false;
    return true;
}

/* Screens: of each commit and each screen, from when the first of its votes was due. Last: of each vote, until the last
 * screen shows it. */
static void print_screens(size_t count, int watching)
{
    struct samples screens = {0}, last = {0};
    uint64_t *due = calloc(highest + 1, sizeof *due), *at = calloc(highest + 1, sizeof *at);
    uint32_t *by = calloc(highest + 1, sizeof *by);
    size_t unseen = 0, pairs = 0, pair = 0;
    for (size_t i = 0; i < board_count; i++)
        pairs += boards[i].to - boards[i].from;
    size_t every = pairs / MOST_SCREENS + 1;
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
        if (by[votes[i].seq] < (uint32_t)watching)
            unseen++;
        else
            samples_add(&last, at[votes[i].seq] > votes[i].due ? at[votes[i].seq] - votes[i].due : 0);
    }
    samples_print("screen", &screens);
    printf(",");
    samples_print("last_screen", &last);
    printf(",\"unseen\":%zu,\"screens\":%d,", unseen, watching);
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

void vote(const char *file, int voters, int number, double seconds, double deadline, int scale)
{
    read_cells(file);
    steps = scale < MOST_SCALE ? scale : MOST_SCALE;
    each = number;
    size_t count = (size_t)voters * (size_t)number, due = 0;
    votes = calloc(count, sizeof *votes);
    tally = calloc((size_t)cells, sizeof *tally);
    next_vote = calloc((size_t)voters, sizeof *next_vote);
    base = calloc((size_t)voters, sizeof *base);
    struct vote **order = calloc(count, sizeof *order);
    uint64_t began = now() + SECOND / 10, until = began + (uint64_t)(deadline * (double)SECOND);
    double pace = seconds / number * (double)SECOND;
    for (size_t i = 0; i < count; i++) {
        /* At some moment of each pace of one's own, so that all together ask for the same number in any moment; one who
         * votes alone keeps to a beat, so that no vote waits for the tick after another. */
        double part = (double)(i % (size_t)number) + (voters > 1 ? (double)rand() / ((double)RAND_MAX + 1) : 0.5);
        votes[i] = (struct vote){.due = began + (uint64_t)(part * pace), .voter = (uint32_t)(i / (size_t)number)};
        order[i] = &votes[i];
    }
    for (int i = 0; i < voters; i++)
        base[i] = connections[i].ref, connections[i].owed = 0;
    qsort(order, count, sizeof *order, earlier);
    answers = highest = board_count = 0;
    on_answer = note_answer;
    on_board = note_board;
    int watching = 0;
    for (int i = 0; i < connected && i < counted; i++)
        watching += connections[i].state == READY && !connections[i].stalled;
    while (answers < count && now() < until) {
        for (; due < count && order[due]->due <= now(); due++) {
            if (connections[order[due]->voter].waiting)
                connections[order[due]->voter].owed++;
            else
                send_vote(order[due]->voter);
        }
        turn(due < count && order[due]->due < until ? order[due]->due : until);
    }
    uint64_t ended = now();
    on_answer = NULL;
    for (uint64_t settle = ended + SETTLE; !all_see() && now() < settle;)
        turn(now() + SECOND / 50);
    on_board = NULL;
    printf("\"seconds\":%.4f,", (double)(ended - began) / (double)SECOND);
    print_answers(count, ended < until ? ended : until);
    print_screens(count, watching);
    print_tally();
    free(votes);
    free(order);
    free(tally);
    free(next_vote);
    free(base);
}
