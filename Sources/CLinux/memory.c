#define _GNU_SOURCE
#include <malloc.h>

#include "CLinuxMemory.h"

void clinux_release_free_memory(void) { malloc_trim(0); }
