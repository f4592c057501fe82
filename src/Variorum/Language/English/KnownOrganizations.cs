using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Sets right agencies, broadcasters and bodies of wide renown, whose short names are taken for people and places.</summary>
internal static class KnownOrganizations
{
    private static readonly Lazy<PhraseTable> Phrases = new(() => new PhraseTable(Lexicon.Load("en/organizations.tsv").Rows.Select(row => row.Key)));

    public static void Mend(NameSheet names)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int length = Phrases.Value.Match(names, i);
            if (length == 0) continue;
            var holder = names.At(i);
            bool inLonger = holder is { } held && (held.Length > length || (held.Type == EntityType.Person && Gazetteer.IsForename(names.Form(i))));
            bool proper = holder is not null || length > 1 || names.Tag(i) == UniversalTag.PROPN;
            if (!inLonger && proper) names.Put(new NameSpan(i, i + length, EntityType.Organization, "list: organizations", true));
            i += length - 1;
        }
    }
}
