using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>
/// Counts the independent origins behind a claim. The low bound counts only origins shown to be separate: speakers for
/// different countries or bodies, and named people who say that they saw it. The high bound counts all that are not shown to be one.
/// </summary>
internal sealed class Corroborator(OriginTracer tracer, IReadOnlyDictionary<string, Account> accounts)
{
    /// <summary>
    /// Who denies a claim stands behind nothing but the denial and is not counted; where readings differ (figures, dates, places), those
    /// behind the reading that most accounts give are. Who leaves it open is not counted beside those who do not.
    /// </summary>
    public Corroboration Of(Claim claim)
    {
        var given = Counted(claim).SelectMany(r => r.Statements).Distinct().Order().ToList();
        var committed = given.Where(s => !LeavesOpen(s)).ToList();
        var traced = (committed.Count > 0 ? committed : given).Select(s => (Statement: s, Trace: Trace(s))).ToList();
        var spoken = traced.Where(t => t.Trace.Kind == OriginKind.SpeakersAct).ToList();
        var ofAccount = First(spoken, s => s.Account);
        var ofOutlet = First(spoken, s => OriginTracer.KeyOf(accounts[s.Account]));
        traced = [.. traced.Select(t => (t.Statement, OnWhoseWord(t.Statement, t.Trace, ofAccount, ofOutlet)))];
        var groups = traced.GroupBy(t => t.Trace.Key, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var origins = groups.Select(g => Origin(g.First().Trace, [.. g.Select(t => t.Statement)])).ToArray();
        var separate = Separation.Of([.. groups.Select(g => g.First().Trace)]);
        int low = Math.Max(1, separate.Count);
        return new(low, Math.Max(low, groups.Count), origins, [.. Remarks(origins, separate), .. NotCounted(claim, leftOut: given.Count - traced.Count)]);
    }

    private Origin Origin(Trace trace, StatementReference[] statements) =>
        new(trace.Kind, Shared(Name(trace, statements)), statements, Shared(Why(trace, statements)));

    // A dozen origins an account are given by few outlets for few reasons.
    private string Shared(string words)
    {
        if (_words.TryGetValue(words, out string? known)) return known;
        _words.Add(words, words);
        return words;
    }

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    // Who neither confirms nor denies, asks, hopes or demands stands behind nothing.
    private bool LeavesOpen(StatementReference statement) => accounts[statement.Account].Statements[statement.Statement].Stance.Certainty == Certainty.Unknown;

    private static IReadOnlyList<Reading> Counted(Claim claim)
    {
        if (claim.Readings.All(r => r.Denied)) return claim.Readings;
        return [claim.Readings.Where(r => !r.Denied).MaxBy(r => r.Statements.Select(s => s.Account).Distinct().Count())!];
    }

    private static IEnumerable<string> NotCounted(Claim claim, int leftOut)
    {
        var counted = Counted(claim);
        if (leftOut > 0) yield return "those who leave it open are not counted";
        if (counted.Count == claim.Readings.Count) yield break;
        if (claim.Readings.Any(r => r.Denied)) yield return "those who deny it are not counted";
        if (claim.Readings.Count(r => !r.Denied) > 1) yield return $"counted for the reading that most accounts give, “{counted[0].Label}”";
    }

    private Trace Trace(StatementReference statement) => tracer.Of(accounts[statement.Account], accounts[statement.Account].Statements[statement.Statement]);

    // Where an account gives the same to a speaker, what it says of it in its own voice leans on that speaker; so does who has it from that outlet.
    private static Trace OnWhoseWord(StatementReference statement, Trace trace, Dictionary<string, Trace> ofAccount, Dictionary<string, Trace> ofOutlet) =>
        trace.Kind != OriginKind.OwnReporting ? trace : ofAccount.GetValueOrDefault(statement.Account) ?? ofOutlet.GetValueOrDefault(trace.Key) ?? trace;

    private static Dictionary<string, Trace> First(List<(StatementReference Statement, Trace Trace)> traced, Func<StatementReference, string> key)
    {
        var first = new Dictionary<string, Trace>(StringComparer.Ordinal);
        foreach (var (statement, trace) in traced) first.TryAdd(key(statement), trace);
        return first;
    }

    private string Name(Trace trace, IEnumerable<StatementReference> statements)
    {
        if (trace.Kind != OriginKind.SpeakersAct) return trace.Name;
        var days = statements.Select(s => SayingDate.Of(accounts[s.Account], accounts[s.Account].Statements[s.Statement]))
            .Where(d => d is { } range && range.First == range.Last).Select(d => d!.Value.First).Distinct().Order().ToList();
        return days.Count == 0 ? trace.Name : $"{trace.Name}, {string.Join(", ", days.Take(3).Select(d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))}";
    }

    private string Why(Trace trace, StatementReference[] statements)
    {
        string who = Listed(statements.Select(s => Outlets.Name(accounts[s.Account])).Distinct().ToList());
        bool several = statements.Select(s => s.Account).Distinct().Skip(1).Any();
        return trace.Kind switch
        {
            OriginKind.SpeakersAct => several ? $"{who} give it on the word of one speaker: one origin however many relay it" : $"{who} gives it on this speaker's word",
            OriginKind.OwnReporting => several ? $"{who} lean on one text (shared wording, credit or version): counted once" : $"{who} says it in its own voice; where it has it from is not said",
            _ => $"{who} gives it to a source that is not named: it may be any of the others",
        };
    }

    private static IEnumerable<string> Remarks(Origin[] origins, List<Trace> separate)
    {
        if (separate.Count > 1) yield return $"at least {separate.Count}: {Listed([.. separate.Select(t => t.Name)])} {(separate[0].IsWitness ? "each say that they saw it" : "speak for different countries or bodies")}";
        else if (origins.Length > 1) yield return "not established: nothing shows that any two of these are separate";
    }

    // A dozen outlets are named; of hundreds, how many there are says more.
    private const int MostNamed = 12;

    private static string Listed(List<string> names) =>
        names.Count > MostNamed ? $"{string.Join(", ", names.Take(MostNamed))} and {names.Count - MostNamed} more"
        : names.Count <= 1 ? names.FirstOrDefault() ?? "" : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";
}
