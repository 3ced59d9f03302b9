// Preloaded into datelined by PowerCutTests: writes down, in the order in which they happened, all that the process does
// to files below $DISK_RECORDER_ROOT, so that the test can work out what a power cut would have left of them.
//
// A record is: kind (1 byte), inode (8), offset (8), lengths of data and of two names (3 x 4), data, names; integers are
// little-endian. Kinds: C a name was created (name), O it was opened with O_CREAT and was there, W bytes were written
// (offset, data), T the length was set (offset), S the file was synced, D the directory was synced (name), R a name was
// changed (both names), U a name was removed (name), M a directory was made (name).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_DESCRIPTORS 4096
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static char is_tracked[MOST_DESCRIPTORS];
static int journal = -1;
static const char *root;
static size_t root_length;

__attribute__((constructor)) static void begin(void) {
    root = getenv("DISK_RECORDER_ROOT");
    const char *path = getenv("DISK_RECORDER_JOURNAL");
    if (!root || !path) return;
    root_length = strlen(root);
    journal = (int)REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_ours(const char *path) {
    return journal >= 0 && path && strncmp(path, root, root_length) == 0
        && (path[root_length] == '/' || path[root_length] == 0);
}

static void put(char kind, uint64_t inode, int64_t offset, const void *data, uint32_t length, const char *one,
                const char *other) {
    char head[29];
    uint32_t first = one ? (uint32_t)strlen(one) : 0, second = other ? (uint32_t)strlen(other) : 0;
    head[0] = kind;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &length, 4);
    memcpy(head + 21, &first, 4);
    memcpy(head + 25, &second, 4);
    struct iovec parts[4] = {
        {head, sizeof head}, {(void *)data, length}, {(void *)one, first}, {(void *)other, second}};
    ssize_t written = REAL(writev)(journal, parts, 4);
    (void)written;
}

static uint64_t inode_of(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) == 0 ? (uint64_t)status.st_ino : 0;
}

static int tracked(int descriptor) {
    return journal >= 0 && descriptor >= 0 && descriptor < MOST_DESCRIPTORS && is_tracked[descriptor];
}

static void name_of(int descriptor, char *name, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, size - 1);
    name[length > 0 ? length : 0] = 0;
}

static int opened(int descriptor, int flags, int was_there) {
    if (journal < 0 || descriptor < 0 || descriptor >= MOST_DESCRIPTORS || descriptor == journal) return descriptor;
    int saved = errno;
    char name[4096];
    name_of(descriptor, name, sizeof name);
    is_tracked[descriptor] = (char)is_ours(name);
    if (is_tracked[descriptor] && (flags & O_CREAT)) put(was_there ? 'O' : 'C', inode_of(descriptor), 0, 0, 0, name, 0);
    if (is_tracked[descriptor] && (flags & O_TRUNC)) put('T', inode_of(descriptor), 0, 0, 0, 0, 0);
    errno = saved;
    return descriptor;
}

#define OPEN(name, call, directory, path)                                                                              \
    va_list arguments;                                                                                                 \
    va_start(arguments, flags);                                                                                        \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;                                       \
    va_end(arguments);                                                                                                 \
    pthread_mutex_lock(&lock);                                                                                         \
    int was_there = faccessat(directory, path, F_OK, AT_SYMLINK_NOFOLLOW) == 0;                                        \
    int descriptor = opened(REAL(name) call, flags, was_there);                                                        \
    pthread_mutex_unlock(&lock);                                                                                       \
    return descriptor;

int open(const char *path, int flags, ...) { OPEN(open, (path, flags, mode), AT_FDCWD, path) }
int open64(const char *path, int flags, ...) { OPEN(open64, (path, flags, mode), AT_FDCWD, path) }
int openat(int directory, const char *path, int flags, ...) { OPEN(openat, (directory, path, flags, mode), directory, path) }
int openat64(int directory, const char *path, int flags, ...) { OPEN(openat64, (directory, path, flags, mode), directory, path) }

int close(int descriptor) {
    pthread_mutex_lock(&lock);
    if (descriptor >= 0 && descriptor < MOST_DESCRIPTORS) is_tracked[descriptor] = 0;
    int result = REAL(close)(descriptor);
    pthread_mutex_unlock(&lock);
    return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    if (!tracked(descriptor)) return REAL(write)(descriptor, bytes, count);
    pthread_mutex_lock(&lock);
    int appends = fcntl(descriptor, F_GETFL) & O_APPEND;
    off_t offset = lseek(descriptor, 0, SEEK_CUR);
    if (appends) {
        struct stat status;
        fstat(descriptor, &status);
        offset = status.st_size;
    }
    ssize_t written = REAL(write)(descriptor, bytes, count);
    int saved = errno;
    if (written > 0) put('W', inode_of(descriptor), offset, bytes, (uint32_t)written, 0, 0);
    errno = saved;
    pthread_mutex_unlock(&lock);
    return written;
}

#define PWRITE(name, type)                                                                                             \
    ssize_t name(int descriptor, const void *bytes, size_t count, type offset) {                                       \
        if (!tracked(descriptor)) return REAL(name)(descriptor, bytes, count, offset);                                 \
        pthread_mutex_lock(&lock);                                                                                     \
        ssize_t written = REAL(name)(descriptor, bytes, count, offset);                                                \
        int saved = errno;                                                                                             \
        if (written > 0) put('W', inode_of(descriptor), offset, bytes, (uint32_t)written, 0, 0);                       \
        errno = saved;                                                                                                 \
        pthread_mutex_unlock(&lock);                                                                                   \
        return written;                                                                                                \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                                                                                           \
    int name(int descriptor, type length) {                                                                            \
        if (!tracked(descriptor)) return REAL(name)(descriptor, length);                                               \
        pthread_mutex_lock(&lock);                                                                                     \
        int result = REAL(name)(descriptor, length);                                                                   \
        if (result == 0) put('T', inode_of(descriptor), length, 0, 0, 0, 0);                                           \
        pthread_mutex_unlock(&lock);                                                                                   \
        return result;                                                                                                 \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                                                     \
    int name(int descriptor) {                                                                                         \
        if (!tracked(descriptor)) return REAL(name)(descriptor);                                                       \
        pthread_mutex_lock(&lock);                                                                                     \
        int result = REAL(name)(descriptor);                                                                           \
        struct stat status;                                                                                            \
        if (result == 0 && fstat(descriptor, &status) == 0) {                                                          \
            char name_[4096];                                                                                          \
            name_of(descriptor, name_, sizeof name_);                                                                  \
            if (S_ISDIR(status.st_mode)) put('D', status.st_ino, 0, 0, 0, name_, 0);                                   \
            else put('S', status.st_ino, 0, 0, 0, 0, 0);                                                               \
        }                                                                                                              \
        pthread_mutex_unlock(&lock);                                                                                   \
        return result;                                                                                                 \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *one, const char *other) {
    if (!is_ours(one)) return REAL(rename)(one, other);
    pthread_mutex_lock(&lock);
    int result = REAL(rename)(one, other);
    if (result == 0) put('R', 0, 0, 0, 0, one, other);
    pthread_mutex_unlock(&lock);
    return result;
}

int unlink(const char *path) {
    if (!is_ours(path)) return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    int result = REAL(unlink)(path);
    if (result == 0) put('U', 0, 0, 0, 0, path, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    if (!is_ours(path)) return REAL(mkdir)(path, mode);
    pthread_mutex_lock(&lock);
    int result = REAL(mkdir)(path, mode);
    if (result == 0) put('M', 0, 0, 0, 0, path, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
