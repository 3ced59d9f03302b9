#pragma once

#include <stdint.h>
#include <sys/types.h>

// What ServiceManager and ControlSocket need and Glibc's Swift module does not show: names behind _GNU_SOURCE, and
// addresses whose layout is awkward outside C. Every function gives -errno on failure and never sets errno for the
// caller to read.

/// The most bytes that a socket's path can have, without the NUL at its end.
int cservice_unix_path_limit(void);

/// A new AF_UNIX stream socket, close-on-exec; blocking unless `nonblocking`. The descriptor, or -errno.
int cservice_unix_stream(int nonblocking);

/// Binds `fd` to the file `path`. 0 or -errno; -ENAMETOOLONG past the limit above.
int cservice_unix_bind(int fd, const char *path);

/// Connects `fd` to the socket file `path`. 0 or -errno; -ENAMETOOLONG past the limit above.
int cservice_unix_connect(int fd, const char *path);

/// Accepts one connection, close-on-exec and nonblocking. The descriptor, or -errno (-EAGAIN where nobody waits).
int cservice_accept(int fd);

/// Whether `fd` is an AF_UNIX stream socket that listens: 1 or 0, or -errno.
int cservice_is_unix_listener(int fd);

/// A handle on the directory `path` for use under /proc/self/fd; nothing can be read through it. Descriptor or -errno.
int cservice_open_directory_handle(const char *path);

/// A counter to wake a poll(2) with, close-on-exec and nonblocking. The descriptor, or -errno.
int cservice_wakeup_create(void);

/// Wakes whoever polls `fd`; safe from any thread and from a signal handler.
void cservice_wakeup_raise(int fd);

/// Takes back every wake-up so far.
void cservice_wakeup_clear(int fd);

/// Names the calling thread for ps, top and debuggers; cut at 15 bytes.
void cservice_name_thread(const char *name);

/// Keeps the `count` signals from ending the process or being ignored, on the calling thread and those that it starts
/// from now on, and gives a descriptor that is readable while one of them waits: close-on-exec and nonblocking. The
/// descriptor, or -errno.
int cservice_signals_open(const int *signals, int count);

/// Takes the next signal that waits: its number, or -errno (-EAGAIN where none does).
int cservice_signals_take(int fd);
