using System.Globalization;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>A quantity with the statement it stands in, in base units, ready for comparison.</summary>
/// <param name="AsOf">The days of which it is said, or null when they are not known.</param>
public sealed record Figure(StatementReference Reference, Quantity Quantity, DayRange? AsOf)
{
    private static readonly Lexicon Bases = Lexicon.Load("en/unit-bases.tsv");

    /// <summary>How far from 4,000 a figure may be and still agree with "around 4,000": a tenth either way. For comparing only;
    /// a report shows what is said.</summary>
    private const decimal Slack = 0.1m;

    public static Figure Of(Account account, Statement statement, Quantity quantity) =>
        new(new(account.Id, statement.Index), quantity, SayingDate.Of(account, statement));

    /// <summary>The kind of thing counted, as figures are compared by it: troops and soldiers are one. Null when none is named.</summary>
    public string? Thing { get; init; } = IsOfPeople(Quantity) ? People : ThingOf(Quantity.Of);

    /// <summary>What befell the things counted, as figures are compared by it.</summary>
    public string? State { get; } = Quantity.State is not { } state ? null
        : string.Join(' ', state.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Concepts.Of));

    private static readonly string People = Concepts.Of("people");

    // "Four deaths", "three dead", "two have died": people, counted by what befell them.
    private static bool IsOfPeople(Quantity quantity) =>
        quantity.State is not null && (quantity.Of is { } of ? CasualtyNouns.Contains(of) : quantity.Unit is "person");

    private static readonly HashSet<string> CasualtyNouns =
        Lexicon.Load("en/states.tsv").Rows.Where(row => row[2] == "noun").Select(row => row.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // The last word is the head of "refrigeration engineers".
    private static string? ThingOf(string? of) =>
        string.IsNullOrWhiteSpace(of) ? null : Concepts.Of(of.Trim()[(of.Trim().LastIndexOf(' ') + 1)..].ToLowerInvariant());

    /// <summary>The unit that figures are compared in, or null for a count, of people too.</summary>
    public string? BaseUnit { get; } = Quantity.Unit is { } unit && Bases.TryGet(unit, out var row) ? row[1] : Quantity.Unit is "person" ? null : Quantity.Unit;

    /// <summary>Whether it is a sum of money: a story tells of as many sums as of things that are bought.</summary>
    public bool IsMoney => Quantity.Unit is { } unit && Currencies.Contains(unit);

    /// <summary>Whether it counts people, of whom nothing else is said than what befell them.</summary>
    public bool IsPeople => Thing == People;

    /// <summary>Whether it measures something that it does not name: a unit stands in the place of the thing counted.</summary>
    public bool IsMeasure => BaseUnit is not null && Thing is null && State is null;

    /// <summary>Whether it says how much there is of some stuff.</summary>
    public bool IsAmount => BaseUnit is "kilogram" or "litre";

    private static readonly HashSet<string> Currencies = [.. Lexicon.Load("en/measure-symbols.tsv").Rows.Where(r => r[2] == "currency").Select(r => r[1])];

    private decimal Factor { get; } =
        Quantity.Unit is { } unit && Bases.TryGet(unit, out var row) ? decimal.Parse(row[2], CultureInfo.InvariantCulture) : 1;

    /// <summary>What is said, in base units: the lower bound, the single value, the upper bound; null where nothing is said.</summary>
    public decimal? Low => Quantity.Low * Factor;
    public decimal? Best => Quantity.Best * Factor;
    public decimal? High => Quantity.High * Factor;

    /// <summary>The least it may be, in base units; null when nothing is said.</summary>
    private decimal? Least => Quantity.Low is { } low && low != Quantity.Best ? low * Factor
        : Quantity.Best is { } best ? best * Factor * (Quantity.Approximate ? 1 - Slack : 1) : null;

    /// <summary>The most it may be, in base units; null when nothing is said.</summary>
    private decimal? Most => Quantity.High is { } high && high != Quantity.Best ? high * Factor
        : Quantity.Best is { } best ? best * Factor * (Quantity.Approximate ? 1 + Slack : 1) : null;

    /// <summary>Where to put a single mark: the best value, else the middle, else the bound that is said.</summary>
    public decimal? Mark => Best ?? (Low is { } low && High is { } high ? (low + high) / 2 : Low ?? High);

    /// <summary>Both can be true.</summary>
    public bool Agrees(Figure other) =>
        (Least is not { } low || other.Most is not { } top || low <= top) && (other.Least is not { } least || Most is not { } most || least <= most);

    /// <summary>The same figure, said alike.</summary>
    public (decimal?, decimal?, bool) Value => (Least, Most, Quantity.Approximate);
}
