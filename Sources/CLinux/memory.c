#define _GNU_SOURCE
#include <malloc.h>

#include "CLinuxMemory.h"

void clinux_keep_large_blocks_apart(void) {
    // Either setting ends the allocator's own adjustment, which lets every thread keep up to 64 MB for ever once it has
    // freed one large block: no call but a large enough `free` of that very thread's ever gives back the end of its heap.
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 8 << 20);
}

void clinux_release_free_memory(void) { malloc_trim(0); }
