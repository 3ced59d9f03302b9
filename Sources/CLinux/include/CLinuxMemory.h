#pragma once

/// Has blocks of 1 MB and more mapped by themselves, so that they go back to the system when they are freed, and bounds
/// what a thread keeps free at the end of its heap to 8 MB. To be called before any thread is started.
void clinux_keep_large_blocks_apart(void);

/// Gives memory that the allocator keeps and nobody uses back to the system.
void clinux_release_free_memory(void);
