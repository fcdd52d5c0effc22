// Right-to-left text, by the system's fribidi.
#include "cterminal.h"

#include <fribidi/fribidi.h>

enum { longest = 1024 };

int ct_direction(unsigned letter) {
    FriBidiCharType type = fribidi_get_bidi_type(letter);
    if (!FRIBIDI_IS_STRONG(type)) return 0;
    return FRIBIDI_IS_RTL(type) ? 1 : -1;
}

bool ct_arrange(unsigned *text, size_t count, signed char *levels) {
    if (count == 0 || count > longest) return false;
    FriBidiCharType types[longest];
    FriBidiBracketType brackets[longest];
    FriBidiArabicProp joining[longest];
    FriBidiParType base = FRIBIDI_PAR_RTL;
    FriBidiStrIndex length = (FriBidiStrIndex)count;
    fribidi_get_bidi_types(text, length, types);
    fribidi_get_bracket_types(text, length, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, length, &base, levels)) return false;
    fribidi_get_joining_types(text, length, joining);
    fribidi_join_arabic(types, length, levels, joining);
    // No ligatures: each letter keeps the place that was counted for it.
    fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES, levels, length, joining,
                  text);
    return true;
}
