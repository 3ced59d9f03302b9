// Tells the thread sanitizer what Swift's Mutex does while somebody waits for it, for script/sanitize: waiting and waking
// happen in the runtime's own library, into which the sanitizer does not see, so that it takes what is handed over there
// for a race. Preloaded, these two stand before the library's.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

extern void __tsan_acquire(void *address) __attribute__((weak));
extern void __tsan_release(void *address) __attribute__((weak));

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

#define SELF __attribute__((swift_context)) void *mutex

typedef void lock_call(uint32_t owner, SELF) __attribute__((swiftcall));
typedef void unlock_call(SELF) __attribute__((swiftcall));

__attribute__((swiftcall)) void lock_slowly(uint32_t owner, SELF) __asm__(LOCK);
__attribute__((swiftcall)) void unlock_slowly(SELF) __asm__(UNLOCK);

__attribute__((swiftcall)) void lock_slowly(uint32_t owner, SELF) {
    static lock_call *real;
    if (real == NULL) real = (lock_call *)dlsym(RTLD_NEXT, LOCK);
    real(owner, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

__attribute__((swiftcall)) void unlock_slowly(SELF) {
    static unlock_call *real;
    if (real == NULL) real = (unlock_call *)dlsym(RTLD_NEXT, UNLOCK);
    if (__tsan_release) __tsan_release(mutex);
    real(mutex);
}
