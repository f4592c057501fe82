using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>A figure ready to be set beside others.</summary>
/// <param name="Names">Concepts of the names inside the figure's own words ("12,000 Ruritanian troops"): figures of different peoples are never one.</param>
/// <param name="Near">Concepts beside it that say what befell the things counted.</param>
/// <param name="Deed">The concept of the verb that the things counted take part in, or -1 where none is seen or it says little.</param>
internal sealed record FigureCandidate(Figure Figure, StatementItem Item, int[] Names, int[] Near, int Deed)
{
    public StatementReference Reference => Item.Reference;

    /// <summary>Those of <see cref="Near"/> that stand next to it: what a sum or a measure is of.</summary>
    public int[] Beside { get; init; } = [];

    /// <summary>What it counts is said elsewhere in the account: its words alone do not show it.</summary>
    public bool IsShort { get; init; }

    /// <summary>Another figure counts a part of it in the same breath ("two of the 112 people"): what is told of the part is not told of it.</summary>
    public bool IsWhole { get; init; }
}

/// <summary>Finds the figures of a story that count or measure something, and what a bare number counts.</summary>
internal sealed class FigureCandidates(StatementIndex index)
{
    // What befell the things stands within four content words of the figure: "31 people were taken to hospital".
    private const int NearWords = 4;

    // "Damages of 48 million", "152 mm shells", "an award of": what is measured is one of the two content words next to the figure.
    private const int BesideWords = 2;

    // A date this close behind a figure is the day it holds for: "12 on Tuesday evening".
    private const int DateReach = 40;

    // "Killed 224 people on 7 August", told in October: the day is the event's, and the count is told for today.
    private const int MostDaysOld = 3;

    private static readonly HashSet<string> NotCounts =
        ["year", "month", "week", "day", "night", "hour", "minute", "second", "decade", "century", "percentage", "fraction", "am", "pm"];

    public IEnumerable<FigureCandidate> Find()
    {
        foreach (var items in index.OfAccount)
        {
            foreach (var candidate in Specified([.. Read(items)])) yield return candidate;
        }
    }

    private IEnumerable<FigureCandidate> Read(IEnumerable<StatementItem> items)
    {
        var byIndex = items.ToDictionary(i => i.Statement.Index);
        FigureCandidate? before = null;
        foreach (var quantity in items.First().Account.Quantities)
        {
            if (!byIndex.TryGetValue(quantity.Statement, out var item) || !IsCount(quantity) || IsJoined(item.Account.Text[quantity.Span], quantity) || IsTurnedDown(item.Account, quantity)) continue;
            var candidate = Named(Candidate(item, quantity), before);
            if (quantity.Unit == Age && candidate.Names.Length == 0) continue;
            if (candidate.Figure.Thing is not null && !IsIncluded(candidate)) before = candidate;
            yield return candidate;
        }
    }

    /// <summary>A headline's "two dead" are the "two workers" whom the text says were killed.</summary>
    private static IEnumerable<FigureCandidate> Specified(List<FigureCandidate> ofAccount)
    {
        var named = ofAccount.Where(c => c.Figure is { State: not null, IsPeople: false, Thing: not null }).ToLookup(c => (c.Figure.State, c.Figure.Value));
        foreach (var candidate in ofAccount)
        {
            var same = candidate.Figure is { IsPeople: true, Quantity.Of: null } ? named[(candidate.Figure.State, candidate.Figure.Value)].FirstOrDefault() : null;
            yield return same is null ? candidate
                : candidate with { Figure = candidate.Figure with { Thing = same.Figure.Thing, Quantity = candidate.Figure.Quantity with { Of = same.Figure.Quantity.Of } }, IsShort = true };
        }
    }

    /// <summary>Whether it says how many or how much, and not how long or which part.</summary>
    public static bool IsCount(Quantity quantity) =>
        (quantity.Low ?? quantity.Best ?? quantity.High) is not null && !NotCounts.Contains(quantity.Unit ?? "");

    /// <summary>"Four craters, not six as the ministry says", "3.1 million rather than 2.4 million": whoever says so does not say the second.</summary>
    public static bool IsTurnedDown(Account account, Quantity quantity)
    {
        var before = account.Text.Value.AsSpan(0, quantity.Span.Start).TrimEnd();
        return before.EndsWith(", not") || before.EndsWith("– not") || before.EndsWith("— not") || before.EndsWith(" and not")
            || before.EndsWith(" rather than", StringComparison.Ordinal) || before.EndsWith(" instead of", StringComparison.Ordinal);
    }

    // "A two-man race", "a 54-person majority": a kind of thing.
    private static bool IsJoined(ReadOnlySpan<char> words, Quantity quantity) =>
        quantity.Unit != Age && words.LastIndexOf('-') is > 0 and var at && at + 1 < words.Length && char.IsLetter(words[at + 1]) && !words[at..].Contains(' ');

    private FigureCandidate Candidate(StatementItem item, Quantity quantity)
    {
        var figure = Figure.Of(item.Account, item.Statement, quantity);
        if (DateBehind(item, quantity) is { } days && !(figure.AsOf is { } told && told.First.DayNumber - days.Last.DayNumber > MostDaysOld)) figure = figure with { AsOf = days };
        var terms = index.TermsOf(item);
        var names = quantity.Unit == Age ? Aged(terms, quantity) : terms.Where(t => t.IsName && quantity.Span.Overlaps(t.Span)).Select(t => t.Concept);
        var around = terms.Where(t => !t.IsName && !quantity.Span.Overlaps(t.Span)).OrderBy(t => Distance(t.Span, quantity.Span)).ThenBy(t => t.Span).ToList();
        var near = around.Where(t => index.Weight(t.Concept) >= LightWeight).Take(NearWords).Select(t => t.Concept);
        // By rarity alone: in a short story whatever all tell weighs little.
        var beside = around.Where(t => index.Rarity(t.Concept) >= LightRarity).Take(BesideWords).Select(t => t.Concept);
        return new(figure, item, ConceptSet.Of(names), ConceptSet.Of(near), Deed(item, terms, quantity)) { Beside = ConceptSet.Of(beside), IsWhole = IsWhole(item.Account, quantity) };
    }

    // "Twelve of the 14 patients": the second figure stands within the first, or right behind its "of".
    private static bool IsWhole(Account account, Quantity quantity) =>
        account.Quantities.Any(part => part != quantity && part.Span.Start < quantity.Span.Start && (part.Span.Contains(quantity.Span) || IsOf(account.Text.Value, part.Span.End, quantity.Span.Start)));

    private static bool IsOf(string text, int from, int to) => from < to && to - from < 16 && text.AsSpan(from, to - from).Trim() is "of" or "of the" or "out of" or "out of the" or "of its" or "of their";

    private const string Age = "year of age";

    // "James Orr, a 44-year-old clerk", "the 52-year-old doctor, Ada Brom": whose age it is stands this close, in characters.
    private const int AgeReach = 40;

    /// <summary>The name nearest to an age; an age without one is nobody's.</summary>
    private static IEnumerable<int> Aged(ItemTerm[] terms, Quantity quantity) =>
        terms.Where(t => t.IsName && Distance(t.Span, quantity.Span) <= AgeReach).OrderBy(t => Distance(t.Span, quantity.Span)).Take(1).Select(t => t.Concept);

    private int Deed(StatementItem item, ItemTerm[] terms, Quantity quantity)
    {
        foreach (var predication in item.Statement.Predications)
        {
            if (!predication.Participants.Any(p => p.Role is ParticipantRole.Agent or ParticipantRole.Patient && p.Span.Contains(quantity.Span))) continue;
            int at = Array.FindIndex(terms, t => t.Span == predication.Span);
            if (at >= 0 && index.Weight(terms[at].Concept) >= LightWeight) return terms[at].Concept;
        }
        return -1;
    }

    // "Take", "need", "number": with such words alone two figures are not about one thing.
    private const double LightWeight = 1.0;

    // Of a word's rarity in general text, 0.2 to 1.
    private const double LightRarity = 0.4;

    private static DayRange? DateBehind(StatementItem item, Quantity quantity) =>
        item.ContentTimes.Where(t => t.Span.Start >= quantity.Span.End && t.Span.Start - quantity.Span.End <= DateReach && !DatesAnother(item.Account, quantity, t))
            .Select(t => DayRange.Of(t.Value)).FirstOrDefault(d => d is { } days && days.First == days.Last);

    // "31 people are treated after Tuesday's leak": the day is another event's.
    private static bool DatesAnother(Account account, Quantity quantity, TimeReference time)
    {
        var text = account.Text;
        // "30, compared with 12 a day earlier": that day is the nearer figure's alone.
        if (time.IsComparison && account.Quantities.Any(q => q.Span.Start >= quantity.Span.End && q.Span.End <= time.Span.Start)) return true;
        if (text.Value.AsSpan(time.Span.End).StartsWith("'s") || text.Value.AsSpan(time.Span.End).StartsWith("’s")) return true;
        foreach (var word in new WordScanner(text.Value, new TextSpan(quantity.Span.End, time.Span.Start)))
        {
            if (Elsewhen.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[word])) return true;
        }
        return false;
    }

    private static readonly HashSet<string> Elsewhen = new(StringComparer.OrdinalIgnoreCase) { "after", "since", "before", "from", "following" };

    private static int Distance(TextSpan a, TextSpan b) => a.Start >= b.End ? a.Start - b.End : b.Start - a.End;

    /// <summary>"Fewer than 20 people were taken to hospital. The union says more than 60": a bare number in the same paragraph counts what the one before it counts.</summary>
    private static FigureCandidate Named(FigureCandidate candidate, FigureCandidate? before)
    {
        if (!(candidate.Figure is { Thing: null, BaseUnit: null } || IsOfThosePeople(candidate, before)) || before is null || IsPartOf(candidate) || !InOneBlock(candidate, before)) return candidate;
        int[] near = candidate.Figure.State is null ? ConceptSet.Of(candidate.Near.Concat(before.Near)) : candidate.Near;
        var named = candidate.Figure with { Thing = before.Figure.Thing, Quantity = candidate.Figure.Quantity with { Of = before.Figure.Quantity.Of } };
        // "Puts the number at more than 60": what befell them is said of the figure before.
        return candidate with { Figure = named, Near = near, Deed = -1 };
    }

    // "3,000 troops came after around 4,000 had been killed": troops; "22 cases, three dead": no cases.
    private static bool IsOfThosePeople(FigureCandidate candidate, FigureCandidate? before) =>
        candidate.Figure is { IsPeople: true, Quantity.Of: null } && before?.Figure is { IsPeople: false, Quantity.Unit: "person" };

    // "74 people, including eight miners, were hurt": what comes after counts people again.
    private static bool IsIncluded(FigureCandidate candidate)
    {
        var before = candidate.Item.Account.Text.Value.AsSpan(0, candidate.Figure.Quantity.Span.Start).TrimEnd();
        return before.EndsWith("including") || before.EndsWith("among them") || before.EndsWith("of them") || before.EndsWith("of whom");
    }

    private static bool IsPartOf(FigureCandidate candidate)
    {
        var rest = candidate.Item.Account.Text.Value.AsSpan(candidate.Figure.Quantity.Span.End).TrimStart();
        return rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) || candidate.Item.Account.Text[candidate.Figure.Quantity.Span].Contains(" of ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool InOneBlock(FigureCandidate a, FigureCandidate b)
    {
        var span = b.Figure.Quantity.Span.Union(a.Figure.Quantity.Span);
        return a.Item.Account.Article.Blocks.Any(block => block.Span.Contains(span));
    }
}
