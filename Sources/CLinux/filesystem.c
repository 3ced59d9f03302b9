#define _GNU_SOURCE
#include "CLinux.h"

#include <stddef.h>
#include <sys/vfs.h>

const char *clinux_remote_file_system(const char *path) {
    struct statfs found;
    if (statfs(path, &found) != 0) return NULL;
    switch ((unsigned long)found.f_type & 0xFFFFFFFFul) {
    case 0x6969: return "NFS";
    case 0xFF534D42: return "CIFS";
    case 0xFE534D42: case 0x517B: return "SMB";
    case 0x65735546: return "FUSE";
    case 0x01021997: return "9P";
    case 0x00C36400: return "Ceph";
    case 0x5346414F: return "AFS";
    case 0x73757245: return "Coda";
    case 0x0BD00BD0: return "Lustre";
    case 0x6A656A63: return "virtiofs";
    default: return NULL;
    }
}
