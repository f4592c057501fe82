namespace Variorum.Language.English;

/// <summary>
/// Verbs in "-ies" and "-ied" that the model's lemma rules have not met: "denies" came out as "denie", and a denial in the present tense
/// was no denial. But for seven verbs the rest of the word and "y" is the verb.
/// </summary>
public static class LemmaMender
{
    public static void Mend(ParsedText text)
    {
        Span<char> room = stackalloc char[32];
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Tag != UniversalTag.VERB) continue;
            var form = text.Form(i);
            if (form.Length < 4 || !(form.EndsWith("ies") || form.EndsWith("ied"))) continue;
            Span<char> lemma = form.Length <= room.Length ? room[..form.Length] : new char[form.Length];
            form[..^3].ToLowerInvariant(lemma);
            int length = IsInIe(lemma[..(form.Length - 3)]) ? Ending(lemma, form.Length, "ie") : Ending(lemma, form.Length, "y");
            if (!lemma[..length].SequenceEqual(text.Tokens[i].Lemma)) text.Tokens[i].Lemma = lemma[..length].ToString();
        }
    }

    private static bool IsInIe(ReadOnlySpan<char> stem) => stem is "d" or "l" or "t" or "v" or "bel" or "underl" or "unt";

    private static int Ending(Span<char> lemma, int form, string ending)
    {
        ending.CopyTo(lemma[(form - 3)..]);
        return form - 3 + ending.Length;
    }
}
