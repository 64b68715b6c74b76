/* Samples and their quantiles. All samples are kept: there are at most a few million. */
#include "load.h"

#include <stdio.h>
#include <stdlib.h>

void samples_add(struct samples *samples, uint64_t nanoseconds)
{
    if (samples->count == samples->capacity) {
        samples->capacity = samples->capacity ? samples->capacity * 2 : 4096;
        samples->all = realloc(samples->all, samples->capacity * sizeof *samples->all);
        if (!samples->all) {
            perror("load: samples");
            exit(1);
        }
    }
    samples->all[samples->count++] = nanoseconds;
}

static int compare_samples(const void *one, const void *other)
{
    uint64_t a = *(const uint64_t *)one, b = *(const uint64_t *)other;
    return (a > b) - (a < b);
}

/* Returns the quantile by nearest rank, in milliseconds. */
static double quantile(const struct samples *samples, double share)
{
    size_t rank = (size_t)(share * (double)samples->count);
    if ((double)rank < share * (double)samples->count)
        rank++;
    return (double)samples->all[rank ? rank - 1 : 0] / 1e6;
}

void samples_print(const char *name, struct samples *samples)
{
    printf("\"%s\":{\"count\":%zu", name, samples->count);
    if (samples->count) {
        qsort(samples->all, samples->count, sizeof *samples->all, compare_samples);
        printf(",\"p50\":%.4f,\"p90\":%.4f,\"p99\":%.4f,\"max\":%.4f", quantile(samples, 0.5), quantile(samples, 0.9),
               quantile(samples, 0.99), quantile(samples, 1));
    }
    printf("}");
}

void samples_free(struct samples *samples)
{
    free(samples->all);
    *samples = (struct samples){0};
}
