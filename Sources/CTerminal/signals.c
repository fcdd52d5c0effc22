// Everything that runs inside a signal handler: only calls that POSIX allows there.
#define _GNU_SOURCE
#include "cterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

// The mailbox

static int mailbox[2] = {-1, -1};

static void make_mailbox(void) {
    if (pipe2(mailbox, O_NONBLOCK | O_CLOEXEC) < 0) mailbox[0] = mailbox[1] = -1;
}

int ct_mailbox(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make_mailbox);
    return mailbox[0];
}

void ct_post(unsigned char byte) {
    int saved = errno;
    // A full pipe is no loss: the thread wakes for what is in it already.
    (void)!write(mailbox[1], &byte, 1);
    errno = saved;
}

static void forward(int number, siginfo_t *info, void *context) {
    (void)context;
    // What ct_stop sends to its own group comes back to it, at the latest after the stop.
    if (number == SIGTSTP && info->si_code <= 0 && info->si_pid == getpid()) return;
    ct_post((unsigned char)number);
}

static void install(int number, void (*handler)(int, siginfo_t *, void *), int flags) {
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = flags | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

static bool is_ignored(int number) {
    struct sigaction action;
    return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void ct_forward_signals(void) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++)
        if (!is_ignored(numbers[index])) install(numbers[index], forward, SA_RESTART);
    signal(SIGPIPE, SIG_IGN);
}

void ct_stop(void) {
    pid_t group = getpgrp();
    bool leads = group == getpid();
    // A group whose parent is of another session is an orphan: nobody could bring it back.
    if (leads && getsid(getppid()) != getsid(0)) return;
    struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
    sigemptyset(&usual.sa_mask);
    sigaction(SIGTSTP, &usual, &ours);
    if (!leads) kill(0, SIGTSTP);
    // To this very thread, so that nothing after it runs before the stop is over.
    raise(SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}

// The guard

static struct {
    volatile sig_atomic_t armed;
    int terminal, captured, errors;
    struct termios modes;
    size_t count;
    unsigned char leave[512];
} guard;

static void copy_captured(void) {
    off_t end = guard.captured < 0 ? 0 : lseek(guard.captured, 0, SEEK_CUR);
    char piece[1024];
    for (off_t from = end > 8192 ? end - 8192 : 0; from < end;) {
        size_t wanted = end - from < (off_t)sizeof piece ? (size_t)(end - from) : sizeof piece;
        ssize_t got = pread(guard.captured, piece, wanted, from);
        if (got <= 0 || write(guard.errors, piece, (size_t)got) <= 0) return;
        from += got;
    }
}

static void restore(void) {
    if (!guard.armed) return;
    guard.armed = 0;
    if (write(guard.terminal, guard.leave, guard.count) < (ssize_t)guard.count) {
        // Nobody reads what was written before: this matters more.
        tcflush(guard.terminal, TCOFLUSH);
        (void)!write(guard.terminal, guard.leave, guard.count);
    }
    tcsetattr(guard.terminal, TCSANOW, &guard.modes);
    copy_captured();
}

static void die(int number, siginfo_t *info, void *context) {
    (void)info, (void)context;
    restore();
    signal(number, SIG_DFL);
    raise(number);
}

void ct_prepare_thread(void) {
    sigset_t none;
    sigemptyset(&none);
    pthread_sigmask(SIG_SETMASK, &none, NULL);
    stack_t stack = {.ss_size = 64 * 1024};
    stack.ss_sp = malloc(stack.ss_size);
    if (stack.ss_sp) sigaltstack(&stack, NULL);
}

static void install_guard(void) {
    static const int numbers[] = {SIGILL,  SIGTRAP, SIGABRT, SIGSEGV, SIGBUS,    SIGFPE, SIGSYS, SIGQUIT,
                                  SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGVTALRM, SIGALRM, SIGPROF};
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++)
        if (!is_ignored(numbers[index])) install(numbers[index], die, SA_ONSTACK);
    atexit(restore);
}

void ct_guard(int terminal, const struct termios *modes, const unsigned char *leave, size_t count,
              int captured, int errors) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    guard.terminal = terminal;
    guard.modes = *modes;
    guard.count = count < sizeof guard.leave ? count : sizeof guard.leave;
    for (size_t index = 0; index < guard.count; index++) guard.leave[index] = leave[index];
    guard.captured = captured;
    guard.errors = errors;
    guard.armed = 1;
    pthread_once(&once, install_guard);
}

void ct_unguard(void) { guard.armed = 0; }
