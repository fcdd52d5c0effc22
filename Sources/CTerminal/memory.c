#include "cterminal.h"

#include <malloc.h>

void ct_return_memory(void) { mallopt(M_MMAP_THRESHOLD, 128 * 1024); }
