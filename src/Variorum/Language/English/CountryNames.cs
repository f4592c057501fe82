using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Finds countries, their peoples and governments by the gazetteer, where the model saw less or something else.</summary>
internal static class CountryNames
{
    private static readonly Lazy<PhraseTable> Phrases = new(() => new PhraseTable(
        new[] { "en/governments.tsv", "en/countries.tsv", "en/demonyms.tsv" }.SelectMany(list => Lexicon.Load(list).Rows).Select(row => row.Key)));

    public static void Mend(NameSheet names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int length = Phrases.Value.Match(names, i);
            if (length == 0) continue;
            Mend(names, i, i + length);
            i += length - 1;
        }
    }

    private static void Mend(NameSheet names, int first, int end)
    {
        var kind = Gazetteer.Country(names.Key(first, end), out _);
        if (kind == CountryKind.None) return;
        var holder = names.At(first) ?? names.At(end - 1);
        bool single = end - first == 1;
        if (holder is { } held && held.First <= first && held.End >= end && (held.Length > end - first || IsPersonToo(names, held))) return;
        if (single && holder is null && !IsProper(names, first)) return;
        names.Put(new NameSpan(first, end, TypeOf(kind, holder), "gazetteer: country", true));
    }

    /// <summary>"Jordan said" may be a man: the model's word stands for names that are forenames too.</summary>
    private static bool IsPersonToo(NameSheet names, NameSpan held) =>
        held.Type == EntityType.Person && held.Length == 1 && Gazetteer.IsForename(names.Form(held.First));

    private static bool IsProper(NameSheet names, int token) =>
        names.Tag(token) is UniversalTag.PROPN || (names.Tag(token) is UniversalTag.ADJ or UniversalTag.NOUN && names.IsCapitalised(token) && !names.IsFirstWord(token));

    private static EntityType TypeOf(CountryKind kind, NameSpan? holder) => kind switch
    {
        CountryKind.Adjective or CountryKind.People => EntityType.Norp,
        CountryKind.Government => holder?.Type is EntityType.Location ? EntityType.Location : EntityType.Organization,
        _ => EntityType.Location,
    };
}
