/// What of ncurses and of the system Swift cannot see, and what must not be written in Swift at all:
/// code that runs inside a signal handler.
#pragma once

// The wide-character functions, as functions. _GNU_SOURCE must not be defined here: it would change
// structures that Swift has already imported from Glibc.
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>
#include <wchar.h>

// Globals of ncurses, which Swift refuses to read as variables.

WINDOW *ct_window(void);
WINDOW *ct_physical_screen(void);
int ct_color_count(void);
/// Whether the numbers of colours are their red, green and blue parts, but for the first eight.
bool ct_direct_colors(void);
/// Gives a pair a colour on the terminal's own ground.
void ct_pair(short pair, int color);

/// A number of terminfo such as `cols`, or -1; a text such as `cup`, or null. Of the current screen.
int ct_number(const char *capability);
const char *ct_text(const char *capability);

/// Whether something is known of terminals of that type and they can place their cursor; their colours.
/// Asks the description alone: no screen is touched.
bool ct_describe(const char *type, int *colors);

/// Attributes by a mask of our own: the originals are macros with casts.
enum ct_look { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };

/// Puts one character, with its combining marks, at a place of the window.
/// A character that the C library finds to be of another width is replaced by `?`, so that window
/// and canvas cannot disagree about what stands in which column.
void ct_put(WINDOW *window, int row, int column, const wchar_t *text, int width, unsigned look,
            short pair);

/// Writes the absolute movement of the cursor to a file, past ncurses.
void ct_move(int file, int row, int column);

/// Takes the character set of the environment. Returns whether it is UTF-8; if it is not, or is not
/// installed here, `C.UTF-8` takes its place, because ncurses drops what it cannot encode.
bool ct_adopt_locale(void);

/// An unnamed file in memory, or -1. With a limit, writing beyond it fails.
int ct_memory_file(const char *name, size_t limit);

/// The size of a terminal; false when it does not tell.
bool ct_terminal_size(int terminal, int *columns, int *rows);

// Right-to-left text.

/// 1 for a letter written from right to left, -1 for one written from left to right, 0 for a digit or
/// sign, whose direction is that of its neighbours.
int ct_direction(unsigned letter);
/// Finds in which order a text is seen that is read from right to left (UAX 9): the embedding level of
/// each of its letters. Mirrors brackets and gives Arabic letters the forms in which they join. False,
/// with all as it was, for a text that is too long.
bool ct_arrange(unsigned *text, size_t count, signed char *levels);

// Memory.

/// From now on large blocks go back to the system when they are freed. Otherwise the C library takes the
/// size of the first ones it is given back for usual, and keeps all that follow.
void ct_return_memory(void);

// The mailbox: one pipe that wakes the terminal's thread. 0 is a plain wake, anything else the
// number of a signal that has arrived.

/// Its reading end, made on first use; -1 when there are no descriptors left.
int ct_mailbox(void);
/// Posts a byte. May be called from anywhere, signal handlers included.
void ct_post(unsigned char byte);
/// From now on INT, TERM, HUP, TSTP, CONT and WINCH are posted; those that were ignored when the
/// program started stay ignored. PIPE is ignored.
void ct_forward_signals(void);
/// Lets this thread have signals, whatever thread made it, and gives it a stack of its own for their
/// handlers, so that a stack overflow is survived for as long as it takes to restore the terminal.
void ct_prepare_thread(void);
/// Stops the program's process group as Ctrl-Z does, and returns when it is continued. Returns at
/// once where nobody could continue it.
void ct_stop(void);

// The guard: puts the terminal back when the program dies of a signal or calls exit().

/// Arms the guard: `leave` is written to `terminal` and `modes` are set. What has been written to
/// `captured` is copied to `errors` then; -1 for none.
void ct_guard(int terminal, const struct termios *modes, const unsigned char *leave,
              size_t count, int captured, int errors);
/// The terminal has been put back, or is about to be, by the program itself.
void ct_unguard(void);
