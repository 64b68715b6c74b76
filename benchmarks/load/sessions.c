/* Which session a connection belongs to: all to one, or as many to each of several. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_SESSIONS 10000

static char codes[MAX_SESSIONS][48];
static int count, members; /* no sessions are listed: all connections belong to the one on the command line */

void read_sessions(const char *file, int each)
{
    FILE *list = fopen(file, "r");
    count = 0;
    while (list && count < MAX_SESSIONS && fscanf(list, "%47s", codes[count]) == 1)
        count++;
    if (!list || !count || each < 1) {
        fprintf(stderr, "load: no sessions in %s\n", file);
        exit(1);
    }
    fclose(list);
    members = each;
    printf("\"sessions\":%d", count);
}

int session_count(void)
{
    return count ? count : 1;
}

int session_of(const struct connection *connection)
{
    return count ? (int)(connection - connections) / members % count : 0;
}

const char *code_of(const struct connection *connection)
{
    return count ? codes[session_of(connection)] : code;
}

const char *path_of(const struct connection *connection)
{
    static char text[128];
    if (!count)
        return path;
    snprintf(text, sizeof text, "/api/sessions/%s/live", code_of(connection));
    return text;
}
