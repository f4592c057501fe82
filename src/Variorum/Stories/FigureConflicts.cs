using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>
/// Which readings of a figure cannot all hold. Two voices must give them for the same days; a figure that may count a part of what the
/// other counts, and two that one voice gives side by side, are no contradiction.
/// </summary>
internal sealed class FigureConflicts(IReadOnlyDictionary<string, Account> accounts, NameLinker names)
{
    /// <summary>The readings that are at odds with another, and an example in words; null where none are.</summary>
    public (IReadOnlyList<Reading> Sides, string Reason)? Sides(Claim claim)
    {
        var readings = claim.Readings.Select(Tellings).ToList();
        var sides = new SortedSet<int>();
        string? example = null;
        for (int i = 0; i < readings.Count; i++)
        {
            for (int j = i + 1; j < readings.Count; j++)
            {
                // Two that are sides already need no further conflict: of a hundred readings nearly all pairs are such.
                if (sides.Contains(i) && sides.Contains(j) || !AreAtOdds(readings[i], readings[j])) continue;
                sides.UnionWith([i, j]);
                example ??= $"“{claim.Readings[i].Label}” and “{claim.Readings[j].Label}” cannot both hold {(AreOfSameDays(readings[i], readings[j]) ? "of the same days" : "one after the other: an amount that is gone does not become less")}";
            }
        }
        return example is null ? null : ([.. sides.Select(i => claim.Readings[i])], example);
    }

    /// <summary>Whether a statement says what an earlier version of a page said: "an earlier edition of this letter said", "our previous report".</summary>
    public bool IsOfEarlierVersion(StatementReference reference)
    {
        if (Statement(reference).Attribution?.Source is not { } source) return false;
        var text = accounts[reference.Account].Text;
        bool earlier = false, own = false;
        foreach (var word in new WordScanner(text.Value, source.Span))
        {
            if (text[word].Equals("version", StringComparison.OrdinalIgnoreCase)) return true;
            earlier |= Earlier.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word]);
            own |= Printed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word]);
        }
        return earlier && own;
    }

    private static readonly HashSet<string> Earlier = new(StringComparer.OrdinalIgnoreCase) { "earlier", "previous", "original" };

    private static readonly HashSet<string> Printed = new(StringComparer.OrdinalIgnoreCase) { "edition", "article", "story", "headline", "newsletter", "caption", "post" };

    /// <summary>One key for whoever makes a statement; the outlet for its own voice.</summary>
    public string Voice(StatementReference reference) =>
        Statement(reference).Attribution is { Source: { } source } ? names.Key(accounts[reference.Account], source) ?? Nobody : "outlet " + Outlets.Key(accounts[reference.Account]);

    private const string Nobody = "?";

    private Statement Statement(StatementReference reference) => accounts[reference.Account].Statements[reference.Statement];

    /// <summary>Who gives a figure in which account, and for which days.</summary>
    private readonly record struct Telling(string Voice, string Account, bool IsOwn, DayRange? AsOf);

    /// <summary>The figure of a reading, which all of its statements give, and those who give it now, each once.</summary>
    private sealed class Told(FigureConflicts conflicts, Figure? figure, List<Telling> tellings)
    {
        private bool? _isCountedThere;
        private List<string>? _places;

        public Figure? Figure => figure;
        public List<Telling> Tellings => tellings;

        // Asked of a reading beside each of hundreds.
        public bool IsCountedThere => _isCountedThere ??= conflicts.IsCountedThere(figure!);
        public List<string> Places => _places ??= conflicts.Places(figure!);
    }

    private Told Tellings(Reading reading)
    {
        var now = reading.Figures.Where(f => !IsOfEarlierVersion(f.Reference)).ToList();
        return new(this, now.FirstOrDefault(), [.. now.Select(f => new Telling(Voice(f.Reference), f.Reference.Account, Statement(f.Reference).Attribution is null, f.AsOf)).Distinct()]);
    }

    private static bool AreAtOdds(Told a, Told b)
    {
        if (a.Figure is not { } x || b.Figure is not { } y || x.Agrees(y) || x.Thing == "other") return false;
        // "Two states" and "16 states": what befell them shows that both count one group, or what they are measured in.
        if ((x.State ?? y.State ?? x.BaseUnit) is null) return false;
        if (x.Mark < y.Mark ? MayBePart(a, b) : MayBePart(b, a)) return false;
        // Who gives both speaks of two things: all the dead, and those in one town.
        if (a.Tellings.Exists(here => here.Voice != Nobody && b.Tellings.Exists(there => here.Voice == there.Voice && here.Account == there.Account))) return false;
        return AreOfSameDays(a, b) || Shrinks(x.Mark < y.Mark ? b : a, x.Mark < y.Mark ? a : b);
    }

    private static bool AreOfSameDays(Told a, Told b) => HaveVoices(a, b, OfSameDays);

    /// <summary>
    /// What one voice gave for a day another gives as less for a later one, though what leaked stays leaked. Not so of the dead: on six judged
    /// stories the smaller count was that of one of two towns, or of another attack.
    /// </summary>
    private static bool Shrinks(Told large, Told small) =>
        large.Figure!.IsAmount && small.Figure!.IsAmount && HaveVoices(large, small, (was, now) => was is { } before && now is { } after && before.Last < after.First);

    /// <summary>Two voices that do not speak in one breath give the figures for days of which something holds.</summary>
    private static bool HaveVoices(Told a, Told b, Func<DayRange?, DayRange?, bool> days) =>
        a.Tellings.Exists(here => b.Tellings.Exists(there => here.Voice != there.Voice && days(here.AsOf, there.AsOf) && !IsOneTelling(here, there)));

    // "The usual reward comes on top of the one that the minister offered": an account that says one of two itself sets them side by side.
    private static bool IsOneTelling(Telling a, Telling b) => a.Account == b.Account && (a.IsOwn || b.IsOwn);

    /// <summary>"12 founding members" are some of "16 members"; the dead "in Tarrow" some of those "in Tarrow and Dunnow".</summary>
    private static bool MayBePart(Told small, Told large)
    {
        if (Kinds(small.Figure!).Except(Kinds(large.Figure!)).Any() || small.IsCountedThere) return true;
        return small.Places.Count > 0 && large.Places.Exists(p => !small.Places.Contains(p));
    }

    // "75 people were killed there": which place is not in the statement. "There were 75" is another word.
    private bool IsCountedThere(Figure figure)
    {
        var text = accounts[figure.Reference.Account].Text;
        bool there = false;
        foreach (var word in new WordScanner(text.Value, Statement(figure.Reference).Span))
        {
            if (there && !Being.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word])) return true;
            there = text[word] is "there";
        }
        return there;
    }

    private static readonly HashSet<string> Being = ["was", "were", "is", "are", "be", "had", "have", "has", "will", "may", "could"];

    // The words before the thing counted that are no names: "founding", "former", "night-shift".
    private static IEnumerable<string> Kinds(Figure figure) =>
        figure.Quantity.Of is not { } of ? [] : of.Trim().Split(' ')[..^1].Where(w => w.Length > 0 && char.IsLower(w[0]));

    // Countries are left aside: a town and its country are one place.
    private List<string> Places(Figure figure)
    {
        var account = accounts[figure.Reference.Account];
        return [.. account.Places.Where(p => p.Statement == figure.Reference.Statement && !account.Entities.Any(e => e.Country is not null && e.Name == p.Name)).Select(p => NameLinker.PlaceKey(p.Name)).Distinct()];
    }

    // A figure that grows from day to day is no dispute; where a day is not known it cannot be told.
    private static bool OfSameDays(DayRange? a, DayRange? b) =>
        (a, b) switch
        {
            ({ } x, { } y) => x.Overlaps(y),
            (null, null) => true,
            _ => false,
        };
}
