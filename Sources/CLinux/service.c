#define _GNU_SOURCE
#include "CLinuxService.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int cservice_unix_path_limit(void) { return (int)sizeof(((struct sockaddr_un *)0)->sun_path) - 1; }

int cservice_unix_stream(int nonblocking) {
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | (nonblocking ? SOCK_NONBLOCK : 0), 0);
    return fd < 0 ? -errno : fd;
}

static int fill_address(struct sockaddr_un *address, const char *path) {
    size_t length = strlen(path);
    // An empty path would bind to a name that the kernel makes up.
    if (length == 0) return -ENOENT;
    if (length >= sizeof(address->sun_path)) return -ENAMETOOLONG;
    memset(address, 0, sizeof(*address));
    address->sun_family = AF_UNIX;
    memcpy(address->sun_path, path, length);
    return (int)(offsetof(struct sockaddr_un, sun_path) + length + 1);
}

int cservice_unix_bind(int fd, const char *path) {
    struct sockaddr_un address;
    int length = fill_address(&address, path);
    if (length < 0) return length;
    return bind(fd, (const struct sockaddr *)&address, (socklen_t)length) < 0 ? -errno : 0;
}

int cservice_unix_connect(int fd, const char *path) {
    struct sockaddr_un address;
    int length = fill_address(&address, path);
    if (length < 0) return length;
    int outcome;
    do {
        outcome = connect(fd, (const struct sockaddr *)&address, (socklen_t)length);
    } while (outcome < 0 && errno == EINTR);
    return outcome < 0 ? -errno : 0;
}

int cservice_accept(int fd) {
    int accepted;
    do {
        accepted = accept4(fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    } while (accepted < 0 && errno == EINTR);
    return accepted < 0 ? -errno : accepted;
}

static int socket_option(int fd, int option) {
    int value = 0;
    socklen_t length = sizeof(value);
    return getsockopt(fd, SOL_SOCKET, option, &value, &length) < 0 ? -errno : value;
}

int cservice_is_unix_listener(int fd) {
    int domain = socket_option(fd, SO_DOMAIN);
    if (domain < 0) return domain;
    int type = socket_option(fd, SO_TYPE);
    if (type < 0) return type;
    int listens = socket_option(fd, SO_ACCEPTCONN);
    if (listens < 0) return listens;
    return domain == AF_UNIX && type == SOCK_STREAM && listens == 1;
}

int cservice_open_directory_handle(const char *path) {
    int fd = open(path, O_PATH | O_DIRECTORY | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
}

int cservice_wakeup_create(void) {
    int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return fd < 0 ? -errno : fd;
}

void cservice_wakeup_raise(int fd) {
    int saved = errno;
    uint64_t one = 1;
    // EAGAIN means that the counter is full, and then the poll wakes all the same.
    ssize_t written = write(fd, &one, sizeof(one));
    (void)written;
    errno = saved;
}

void cservice_wakeup_clear(int fd) {
    uint64_t count;
    ssize_t taken = read(fd, &count, sizeof(count));
    (void)taken;
}

void cservice_name_thread(const char *name) {
    char cut[16] = {0};
    strncpy(cut, name, sizeof(cut) - 1);
    pthread_setname_np(pthread_self(), cut);
}

int cservice_signals_open(const int *signals, int count) {
    sigset_t set;
    sigemptyset(&set);
    for (int index = 0; index < count; index++) {
        sigaddset(&set, signals[index]);
        // A shell starts what runs in the background with some of them ignored, and then they would never wait.
        signal(signals[index], SIG_DFL);
    }
    int code = pthread_sigmask(SIG_BLOCK, &set, NULL);
    if (code != 0) return -code;
    int fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    return fd < 0 ? -errno : fd;
}

int cservice_signals_take(int fd) {
    struct signalfd_siginfo info;
    ssize_t length;
    do {
        length = read(fd, &info, sizeof(info));
    } while (length < 0 && errno == EINTR);
    return length < 0 ? -errno : (int)info.ssi_signo;
}
