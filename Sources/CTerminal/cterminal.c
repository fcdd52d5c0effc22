#define _GNU_SOURCE
#include "cterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

#undef columns


WINDOW *ct_window(void) { return stdscr; }
WINDOW *ct_physical_screen(void) { return curscr; }
int ct_color_count(void) { return COLORS; }
int ct_number(const char *capability) { return tigetnum(capability); }

bool ct_direct_colors(void) {
    const char *parts = tigetstr("RGB");
    return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || (parts && parts != (const char *)-1);
}

void ct_pair(short pair, int color) { init_extended_pair(pair, color, -1); }

const char *ct_text(const char *capability) {
    const char *text = tigetstr(capability);
    return text == (const char *)-1 ? NULL : text;
}

bool ct_describe(const char *type, int *colors) {
    int found = 0;
    if (!*type || setupterm(type, 1, &found) == ERR) return false;
    *colors = ct_number("colors");
    bool places = ct_text("cup") != NULL;
    del_curterm(cur_term);
    return places;
}

static attr_t attributes(unsigned look) {
    attr_t attributes = A_NORMAL;
    if (look & CT_BOLD) attributes |= A_BOLD;
    if (look & CT_DIM) attributes |= A_DIM;
    if (look & CT_UNDERLINE) attributes |= A_UNDERLINE;
    if (look & CT_REVERSE) attributes |= A_REVERSE;
    return attributes;
}

void ct_put(WINDOW *window, int row, int column, const wchar_t *text, int width, unsigned look,
            short pair) {
    static const wchar_t stand_in[] = L"?", blank[] = L" ";
    bool agreed = wcwidth(text[0]) == width;
    cchar_t cell;
    if (setcchar(&cell, agreed ? text : stand_in, attributes(look), pair, NULL) == ERR) return;
    mvwadd_wch(window, row, column, &cell);
    if (agreed || width < 2 || setcchar(&cell, blank, attributes(look), pair, NULL) == ERR) return;
    mvwadd_wch(window, row, column + 1, &cell);
}

static bool names_utf8(const char *locale) {
    const char *set = locale ? strrchr(locale, '.') : NULL;
    return set && (!strncasecmp(set, ".utf-8", 6) || !strncasecmp(set, ".utf8", 5));
}

static struct {
    unsigned char bytes[64];
    size_t count;
} movement;

static int collect(int byte) {
    if (movement.count < sizeof movement.bytes) movement.bytes[movement.count++] = (unsigned char)byte;
    return byte;
}

void ct_move(int file, int row, int column) {
    const char *address = ct_text("cup");
    if (!address) return;
    movement.count = 0;
    tputs(tiparm(address, row, column), 1, collect);
    (void)!write(file, movement.bytes, movement.count);
}

bool ct_adopt_locale(void) {
    if (setlocale(LC_CTYPE, "")) {
        if (!strcmp(nl_langinfo(CODESET), "UTF-8")) return true;
        setlocale(LC_CTYPE, "C.UTF-8");
        return false;
    }
    // Not installed here: the terminal at the other end of an ssh line may speak UTF-8 all the same.
    setlocale(LC_CTYPE, "C.UTF-8");
    const char *variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t index = 0; index < 3; index++) {
        const char *value = getenv(variables[index]);
        if (value && *value) return names_utf8(value);
    }
    return false;
}

int ct_memory_file(const char *name, size_t limit) {
    int file = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file < 0 || limit == 0) return file;
    if (ftruncate(file, (off_t)limit) == 0 && fcntl(file, F_ADD_SEALS, F_SEAL_GROW) == 0)
        return file;
    close(file);
    return -1;
}

bool ct_terminal_size(int terminal, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) < 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}
