"""Names and emoji as people write them; cleaning changes none of them."""

from __future__ import annotations

# Names as people write them, in more than twenty scripts.
NAMES = {
    "Latin": "Zoë Großmann", "Vietnamese": "Nguyễn Thị Minh Khai", "Greek": "Ελένη Παπαδοπούλου", "Cyrillic": "Дмитрий Ёлкин",
    "Armenian": "Արմեն", "Georgian": "ნინო", "Hebrew": "שָׁלוֹם בֶּן־דָּוִד", "Arabic": "مُحَمَّد", "Persian": "می\u200cخواهم",
    "Persian, a joiner at the end": "ه\u200d", "Urdu": "عائشہ", "Syriac": "ܝܘܚܢܢ", "Thaana": "ދިވެހި", "N’Ko": "ߒߞߏ",
    "Devanagari": "प्रिया", "Devanagari, half a letter": "क्\u200dष", "Devanagari, apart": "क्\u200cष",
    "Bengali": "র\u200d্যাব", "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ", "Gujarati": "પ્રિયા", "Odia": "ଓଡ଼ିଆ", "Tamil": "தமிழ்ச்செல்வன்",
    "Telugu": "తెలుగు", "Kannada": "ಕನ್ನಡ", "Malayalam": "മലയാളം", "Malayalam, a chillu": "ന്\u200d", "Sinhala": "ශ්\u200dරී ලංකා",
    "Thai": "สมชาย", "Thai, where lines may break": "กรุงเทพ\u200bมหานคร", "Lao": "ສົມຊາຍ", "Khmer": "សុខា\u200bដារា",
    "Burmese": "အောင်ဆန်း", "Tibetan": "བཀྲ་ཤིས་", "Tibetan, a stack": "ཧྐྵྨླྺྼྻྂ", "Ethiopic": "ሰላም", "Cherokee": "ᏣᎳᎩ",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ", "Mongolian, a vowel apart": "ᠠᠪᠤᠷᠢᠯ\u180eᠠ", "Mongolian, a variant": "ᠭ\u180bᠠ", "Hangul": "김민수",
    "old Hangul": "\u1112\u119e\u11ab", "a final consonant alone": "\u115f\u1160\u11a8", "Kana": "さくら", "Han": "李明",
    "Han, a variant": "葛\U000e0100城", "Adlam": "𞤀𞤣𞤤𞤢𞤥", "Canadian syllabics": "ᐃᓄᒃ", "Braille": "⠛⠗⠁⠉⠑",
    "right to left with a mark": "‏C++ עם", "a private-use logo": "\uf8ff Inc.",
}  # fmt: skip
EMOJI = [
    *(
        "👩\u200d💻",
        "👨\u200d👩\u200d👧\u200d👦",
        "🧑🏽\u200d🚀",
        "🏳\ufe0f\u200d🌈",
        "🏴\u200d☠\ufe0f",
        "❤\ufe0f\u200d🔥",
    ),
    *("👁\ufe0f\u200d🗨\ufe0f", "🐦\u200d⬛", "🏃🏽\u200d♀\ufe0f\u200d➡\ufe0f", "👩🏿\u200d❤\ufe0f\u200d💋\u200d👨🏻"),
    *(
        "🇩🇪🇫🇷",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "1\ufe0f\u20e3",
        "#\ufe0f\u20e3",
        "☺\ufe0f",
    ),
    *("☺\ufe0e", "©\ufe0f", "🙂\u200d↔\ufe0f"),
]
