using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Measures the names that may be a page's outlet: see <see cref="OutletTrait"/>.</summary>
internal sealed class OutletTraits(PageView page, OutletCandidates candidates)
{
    public static readonly string[] Names = Enum.GetNames<OutletTrait>();

    private static readonly Lexicon Media = Lexicon.Load("en/media.tsv", ignoreCase: true);
    private static readonly Lexicon Common = Lexicon.Load("en/common-words.tsv", ignoreCase: true);

    private static readonly Lexicon Countries = Lexicon.Load("en/countries.tsv");
    private static readonly Lexicon Cities = Lexicon.Load("en/cities.tsv");
    private static readonly Lexicon Owners = Lexicon.Load("media-owners.tsv", ignoreCase: true);

    /// <summary>How often a name that is counted fully stands in the page's furniture, and in the telling.</summary>
    private const int Often = 8;

    private readonly string? _title = OutletSearch.WindowOf(page) is { } window && page.Count > 0 ? Words.Fold(window).Replace(" ", "") : null;
    private readonly WordingReader _reader = new();
    private readonly OutletPlaces _places = new(page, candidates.All);

    public void FillNone(Span<float> row)
    {
        row.Clear();
        row[(int)OutletTrait.None] = 1;
        Set(row, OutletTrait.NoneNoWindow, !candidates.All.Any(c => c.Has(OutletTrait.WindowEnd)));
        Set(row, OutletTrait.NoneNoNotice, !candidates.All.Any(c => c.Has(OutletTrait.Copyright)));
    }

    /// <param name="index">Of the name among the candidates.</param>
    public void Fill(int index, Span<float> row)
    {
        var candidate = candidates.All[index];
        candidate.Clues.CopyTo(row);
        FillName(candidate, row);
        FillPlaces(index, candidate, row);
        Set(row, OutletTrait.Clues1, candidate.Kinds == 1);
        Set(row, OutletTrait.Clues2, candidate.Kinds == 2);
        Set(row, OutletTrait.Clues3, candidate.Kinds > 2);
        Set(row, OutletTrait.OnlyCopyright, candidate.Kinds == 1 && candidate.Has(OutletTrait.Copyright));
        Set(row, OutletTrait.OnlyTopLine, candidate.Kinds == 1 && (candidate.Has(OutletTrait.TopLine) || candidate.Has(OutletTrait.UpperLine)));
        Set(row, OutletTrait.IsTitle, candidate.Key == _title);
    }

    private void FillName(OutletCandidate candidate, Span<float> row)
    {
        string name = candidate.Name;
        int words = Words.Count(name);
        Set(row, words switch { 1 => OutletTrait.Words1, 2 => OutletTrait.Words2, 3 => OutletTrait.Words3, < 6 => OutletTrait.Words4, _ => OutletTrait.Words6 }, true);
        Set(row, OutletTrait.StartsLower, char.IsLower(name[0]) && !name.Contains('.'));
        Set(row, OutletTrait.Shouts, name.Length > 5 && name.AsSpan().IndexOfAnyInRange('a', 'z') < 0);
        Set(row, OutletTrait.Person, Forenames.IsName(name));
        Set(row, OutletTrait.Agency, AgencyFinder.Known(name) is not null);
        Set(row, OutletTrait.Digit, name.AsSpan().ContainsAnyInRange('0', '9'));
        var wording = _reader.Read(name);
        Set(row, OutletTrait.Furniture, wording.Furniture + wording.Calls > 0);
        bool medium = false, owner = Owners.Contains(name);
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range);
            medium |= IsMedium(word);
            owner |= NoticeWords.Is(word, NoticeWord.Owner);
        }
        Set(row, OutletTrait.Medium, medium || Media.TryGet(name, out var known) && known[1] == "name");
        Set(row, OutletTrait.Owner, owner);
        Set(row, OutletTrait.Common, IsCommon(name));
        Set(row, OutletTrait.Forename, Forenames.Begins(name + " "));
        Set(row, OutletTrait.Place, Countries.Contains(name) || Cities.Contains(name));
        Set(row, OutletTrait.Platform, NoticeWords.Is(name, NoticeWord.Platform));
    }

    /// <summary>Whether all words of a line are common ones, small ones or those of menus.</summary>
    public static bool IsCommon(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(" -/&"))
        {
            var word = name[range];
            if (!word.IsEmpty && !Common.Contains(word) && !Common.Contains(word.TrimEnd('s')) && WordKinds.English.Of(TextHash.OfLower(word)) == WordKind.None) return false;
        }
        return true;
    }

    /// <summary>Whether a name is that of a part of a newspaper: "World News", "Opinion".</summary>
    public static bool IsSection(ReadOnlySpan<char> name)
    {
        foreach (var range in name.SplitAny(" -/&"))
        {
            if (!name[range].IsEmpty && !NoticeWords.Is(name[range], NoticeWord.Section) && !NoticeWords.Is(name[range], NoticeWord.Small)) return false;
        }
        return true;
    }

    private static bool IsMedium(ReadOnlySpan<char> word)
    {
        foreach (var row in Media.All(word)) if (row[1] == "word") return true;
        return false;
    }

    private void FillPlaces(int index, OutletCandidate candidate, Span<float> row)
    {
        var (around, told, lines, writtenSmall, _) = _places.Of(index);
        row[(int)OutletTrait.Around] = (float)Math.Min(around, 3) / 3;
        row[(int)OutletTrait.AroundOften] = (float)Math.Min(around, Often) / Often;
        Set(row, OutletTrait.Told, told > 0);
        Set(row, OutletTrait.ToldOften, told > 2);
        Set(row, OutletTrait.OnlyInNotice, around == 1 && told == 0 && candidate.Has(OutletTrait.Copyright));
        Set(row, OutletTrait.LineTwice, lines > 1);
        Set(row, OutletTrait.Topic, told > 1 && !IsSetApart(candidate));
        Set(row, OutletTrait.WrittenSmall, writtenSmall);
        foreach (var other in candidates.All)
        {
            if (other == candidate || Math.Min(other.Key.Length, candidate.Key.Length) < 4) continue;
            if (other.Key.StartsWith(candidate.Key, StringComparison.Ordinal) && other.Kinds > 1) Set(row, OutletTrait.Shorter, true);
            if (candidate.Key.StartsWith(other.Key, StringComparison.Ordinal) && other.Kinds > 1) Set(row, OutletTrait.Longer, true);
        }
    }

    /// <summary>Whether a place names it that names no subjects: the title's end, the notice, a domain, the first line.</summary>
    private static bool IsSetApart(OutletCandidate candidate) =>
        candidate.Has(OutletTrait.WindowEnd) || candidate.Has(OutletTrait.WindowStart) || candidate.Has(OutletTrait.Copyright) || candidate.Has(OutletTrait.DomainSpells) || candidate.Has(OutletTrait.FirstLine) || candidate.Has(OutletTrait.Mail);

    private static void Set(Span<float> row, OutletTrait trait, bool value)
    {
        if (value) row[(int)trait] = 1;
    }
}
