#pragma once

/// Gives memory that the allocator keeps and nobody uses back to the system.
void clinux_release_free_memory(void);
