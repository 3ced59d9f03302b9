// A machine that fails on request, for script/faults: preloaded into a program, it lets its calls to regular files fail
// and its wall clock jump, for as long as a file says so.
//
//   FAULT_IO     a file; while it exists, every n-th call fails with EIO, where n is the number in it
//   FAULT_BELOW  a directory; where it is given, only calls to files below it fail
//   FAULT_CLOCK  a file; while it exists, the wall clock is ahead by the number of seconds in it

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;

// The number that a file holds; `missing` where there is no such file. It goes by the kernel, past what is replaced below.
static long number(const char *variable, long missing) {
    const char *path = getenv(variable);
    if (path == NULL) return missing;
    long file = syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return missing;
    char text[32] = {0};
    syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    return strtol(text, NULL, 10);
}

// Whether a file may fail at all.
static int counts(int file) {
    const char *below = getenv("FAULT_BELOW");
    if (below == NULL) return 1;
    char link[32], path[4096] = {0};
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    if (readlink(link, path, sizeof path - 1) < 0) return 0;
    size_t length = strlen(below);
    return strncmp(path, below, length) == 0 && path[length] == '/';
}

static int fails(int file) {
    int kept = errno;
    long every = number("FAULT_IO", 0);
    struct stat status;
    int failing = every > 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode)
        && counts(file) && atomic_fetch_add(&calls, 1) % every == every - 1;
    errno = failing ? EIO : kept;
    return failing;
}

#define REPLACE(result, name, parameters, ...)                                      \
    result name parameters {                                                        \
        static result(*real) parameters;                                            \
        if (real == NULL) real = (result(*) parameters)dlsym(RTLD_NEXT, #name);     \
        return fails(file) ? -1 : real(__VA_ARGS__);                                \
    }

REPLACE(ssize_t, read, (int file, void *bytes, size_t count), file, bytes, count)
REPLACE(ssize_t, write, (int file, const void *bytes, size_t count), file, bytes, count)
REPLACE(ssize_t, pread, (int file, void *bytes, size_t count, off_t place), file, bytes, count, place)
REPLACE(ssize_t, pread64, (int file, void *bytes, size_t count, off64_t place), file, bytes, count, place)
REPLACE(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t place), file, bytes, count, place)
REPLACE(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t place), file, bytes, count, place)
REPLACE(int, fsync, (int file), file)
REPLACE(int, fdatasync, (int file), file)
REPLACE(int, ftruncate, (int file, off_t length), file, length)
REPLACE(int, ftruncate64, (int file, off64_t length), file, length)

int clock_gettime(clockid_t clock, struct timespec *now) {
    int result = (int)syscall(SYS_clock_gettime, clock, now);
    if (result == 0 && clock == CLOCK_REALTIME) now->tv_sec += number("FAULT_CLOCK", 0);
    return result;
}
