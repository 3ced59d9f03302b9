#ifndef CLINUX_H
#define CLINUX_H

// The few Linux calls that Swift's Glibc module hides (behind _GNU_SOURCE, or because glibc has no wrapper) or that
// want a NUL at the end of a name where our names are bytes with a length.
//
// Every function gives a value of zero or more on success and the negated errno on failure; errno itself is never
// part of the answer. Every descriptor is opened close-on-exec.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/inotify.h>

/// What stat(2) says of a file, with times as nanoseconds since 1970.
struct clinux_status {
    uint64_t device;
    uint64_t inode;
    uint64_t link_count;
    int64_t size_bytes;
    int64_t mtime_nanoseconds;
    int64_t ctime_nanoseconds;
    uint32_t mode;
};

/// How a file is opened. One of the first three, and CLINUX_NO_FOLLOW besides where the last part of the name must not
/// be followed if it is a symbolic link.
enum clinux_open_mode {
    /// For reading bytes; never blocks on a FIFO and never takes a terminal.
    CLINUX_READ_FILE = 0,
    /// For listing; anything but a directory fails with ENOTDIR.
    CLINUX_READ_DIRECTORY = 1,
    /// Only to name the place (O_PATH): opens nothing, so that devices and FIFOs do not notice.
    CLINUX_PLACE = 2,
    CLINUX_NO_FOLLOW = 16,
};

/// Opens the name of `length` bytes below `directory`; symbolic links on the way are followed as long as they stay
/// below it. A length of zero means the directory itself. EXDEV: leads out of the directory, or through an absolute
/// link; ENOSYS: the kernel has no openat2; ENAMETOOLONG: the name does not fit one call.
int clinux_open_beneath(int directory, const uint8_t *name, size_t length, int mode);

/// openat(2) of one name.
int clinux_open_at(int directory, const uint8_t *name, size_t length, int mode);

/// open(2) of a path that ends in NUL.
int clinux_open(const char *path, int mode);

/// fstat(2).
int clinux_status_of(int descriptor, struct clinux_status *status);

/// fstatat(2) of a name, not following it if it is a symbolic link.
int clinux_status_at(int directory, const uint8_t *name, size_t length, struct clinux_status *status);

/// readlinkat(2) on a descriptor that CLINUX_PLACE with CLINUX_NO_FOLLOW gave; gives the length of the target.
long clinux_read_link(int place, uint8_t *target, size_t capacity);

/// getdents64(2): fills `buffer` with records of the kernel's `linux_dirent64`, gives their length in bytes, and zero
/// at the end.
long clinux_list_directory(int directory, void *buffer, size_t capacity);

/// A new inotify instance whose reads do not block.
int clinux_inotify_open(void);

/// Watches the directory that `directory` has open, whatever its name is now. Gives the watch descriptor.
int clinux_inotify_add(int inotify, int directory, uint32_t mask);

/// Watches by path, which ends in NUL. Gives the watch descriptor.
int clinux_inotify_add_path(int inotify, const char *path, uint32_t mask);

/// Ends a watch.
int clinux_inotify_remove(int inotify, int watch);

/// The bytes of events that wait to be read from an inotify instance at this moment.
long clinux_queued_bytes(int descriptor);

/// Names the calling thread for ps and gdb; at most 15 bytes, ending in NUL.
void clinux_name_thread(const char *name);

/// A new eventfd of value zero, to wake a thread in poll(2) or to wait on in read(2).
int clinux_event_open(bool nonblocking);

/// Adds one to an eventfd.
int clinux_event_signal(int event);

/// Takes the value of an eventfd, waiting for one if it was opened blocking.
int clinux_event_take(int event);

/// The name of the file system that holds `path`, if it is one whose changes are made elsewhere, so that the kernel here
/// does not tell of them; NULL where it is not, or cannot be asked.
const char *clinux_remote_file_system(const char *path);

#endif
