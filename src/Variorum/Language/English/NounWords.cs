using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>What a common noun stands for, as far as pronouns and descriptions care.</summary>
internal enum NounClass : byte { Other, Person, Group, Organization, Document, Place }

/// <summary>Looks nouns up in the list of common nouns.</summary>
internal static class NounWords
{
    private static readonly Lexicon Nouns = Lexicon.Load("en/nouns.tsv", ignoreCase: true);

    public static NounClass ClassOf(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma)
    {
        if (Nouns.TryGet(form, out var row) || Nouns.TryGet(lemma, out row)) return Class(row[1]);
        if (lemma is "head" or "chair" or "count" or "private" or "major") return NounClass.Other;
        return NameWords.IsTitle(form) || NameWords.IsTitle(lemma) ? NounClass.Person : NounClass.Other;
    }

    public static Gender GenderOf(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma)
    {
        if (!Nouns.TryGet(form, out var row) && !Nouns.TryGet(lemma, out row)) return NameWords.GenderOfTitle(lemma);
        return row[2] switch { "F" => Gender.Feminine, "M" => Gender.Masculine, _ => NameWords.GenderOfTitle(lemma) };
    }

    private static NounClass Class(string word) => word switch
    {
        "person" => NounClass.Person,
        "group" => NounClass.Group,
        "organization" => NounClass.Organization,
        "document" => NounClass.Document,
        "place" => NounClass.Place,
        _ => NounClass.Other,
    };
}
