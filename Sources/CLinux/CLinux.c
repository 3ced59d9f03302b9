#define _GNU_SOURCE

#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int answer(long result) { return result < 0 ? -errno : (int)result; }

static int open_flags(int mode) {
    int flags = O_CLOEXEC;
    switch (mode & ~CLINUX_NO_FOLLOW) {
    case CLINUX_READ_DIRECTORY: flags |= O_RDONLY | O_DIRECTORY; break;
    case CLINUX_PLACE: flags |= O_PATH; break;
    default: flags |= O_RDONLY | O_NONBLOCK | O_NOCTTY; break;
    }
    return mode & CLINUX_NO_FOLLOW ? flags | O_NOFOLLOW : flags;
}

// Names come with a length; system calls want a NUL. An empty name stands for the directory itself.
static int terminate(const uint8_t *name, size_t length, char terminated[PATH_MAX]) {
    if (length >= PATH_MAX) return -ENAMETOOLONG;
    if (length == 0) {
        memcpy(terminated, ".", 2);
        return 0;
    }
    memcpy(terminated, name, length);
    terminated[length] = 0;
    return 0;
}

int clinux_open_beneath(int directory, const uint8_t *name, size_t length, int mode) {
    char terminated[PATH_MAX];
    int failure = terminate(name, length, terminated);
    if (failure < 0) return failure;
    struct open_how how = {
        .flags = (uint64_t)open_flags(mode),
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS,
    };
    long result;
    do {
        result = syscall(SYS_openat2, directory, terminated, &how, sizeof how);
    } while (result < 0 && errno == EINTR);
    return answer(result);
}

int clinux_open_at(int directory, const uint8_t *name, size_t length, int mode) {
    char terminated[PATH_MAX];
    int failure = terminate(name, length, terminated);
    if (failure < 0) return failure;
    int result;
    do {
        result = openat(directory, terminated, open_flags(mode));
    } while (result < 0 && errno == EINTR);
    return answer(result);
}

int clinux_open(const char *path, int mode) {
    return answer(open(path, open_flags(mode)));
}

static void copy_status(const struct stat *from, struct clinux_status *to) {
    to->device = from->st_dev;
    to->inode = from->st_ino;
    to->link_count = from->st_nlink;
    to->size_bytes = from->st_size;
    to->mtime_nanoseconds = (int64_t)from->st_mtim.tv_sec * 1000000000 + from->st_mtim.tv_nsec;
    to->ctime_nanoseconds = (int64_t)from->st_ctim.tv_sec * 1000000000 + from->st_ctim.tv_nsec;
    to->mode = from->st_mode;
}

int clinux_status_of(int descriptor, struct clinux_status *status) {
    struct stat found;
    if (fstat(descriptor, &found) < 0) return -errno;
    copy_status(&found, status);
    return 0;
}

int clinux_status_at(int directory, const uint8_t *name, size_t length, struct clinux_status *status) {
    char terminated[PATH_MAX];
    int failure = terminate(name, length, terminated);
    if (failure < 0) return failure;
    struct stat found;
    if (fstatat(directory, terminated, &found, AT_SYMLINK_NOFOLLOW) < 0) return -errno;
    copy_status(&found, status);
    return 0;
}

long clinux_read_link(int place, uint8_t *target, size_t capacity) {
    ssize_t length = readlinkat(place, "", (char *)target, capacity);
    return length < 0 ? -errno : length;
}

long clinux_list_directory(int directory, void *buffer, size_t capacity) {
    long length = syscall(SYS_getdents64, directory, buffer, capacity);
    return length < 0 ? -errno : length;
}

int clinux_inotify_open(void) { return answer(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)); }

int clinux_inotify_add(int inotify, int directory, uint32_t mask) {
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", directory);
    return answer(inotify_add_watch(inotify, path, mask));
}

int clinux_inotify_add_path(int inotify, const char *path, uint32_t mask) {
    return answer(inotify_add_watch(inotify, path, mask));
}

int clinux_inotify_remove(int inotify, int watch) { return answer(inotify_rm_watch(inotify, watch)); }

long clinux_queued_bytes(int descriptor) {
    int bytes = 0;
    return ioctl(descriptor, FIONREAD, &bytes) < 0 ? -errno : bytes;
}

int clinux_event_open(bool nonblocking) {
    return answer(eventfd(0, EFD_CLOEXEC | (nonblocking ? EFD_NONBLOCK : 0)));
}

int clinux_event_signal(int event) {
    uint64_t one = 1;
    ssize_t written;
    do {
        written = write(event, &one, sizeof one);
    } while (written < 0 && errno == EINTR);
    return written < 0 ? -errno : 0;
}

int clinux_event_take(int event) {
    uint64_t value;
    ssize_t taken;
    do {
        taken = read(event, &value, sizeof value);
    } while (taken < 0 && errno == EINTR);
    return taken < 0 ? -errno : 0;
}

void clinux_name_thread(const char *name) { (void)pthread_setname_np(pthread_self(), name); }
