using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>When something was said.</summary>
public static class SayingDate
{
    // "Earlier this year" dates nothing: a month is the most that a figure may be taken to hold for.
    private const int MostDays = 31;

    /// <summary>Whether a time dates the saying: it stands outside what is said, or right behind a verb of speech ("she said on Friday").</summary>
    public static bool IsOfSaying(Account account, Statement statement, TimeReference time)
    {
        if (time.IsComparison) return false;
        if (!statement.Content.Any(c => c.Contains(time.Span))) return true;
        var before = account.Text.Value.AsSpan(0, time.Span.Start).TrimEnd();
        if (before.EndsWith(" on", StringComparison.OrdinalIgnoreCase)) before = before[..^3].TrimEnd();
        return SpeechVerbs.Contains(before[(before.LastIndexOfAny(" \n\t“\"") + 1)..]);
    }

    private static readonly Lexicon SpeechVerbs = Lexicon.Load("en/speech-verbs.tsv", ignoreCase: true);

    /// <summary>
    /// The days the text gives for the saying (a time beside the cue, not in the content), else the day of publication or of
    /// the update where the page says it; null when neither is known.
    /// </summary>
    public static DayRange? Of(Account account, Statement statement)
    {
        var said = account.Times.FirstOrDefault(t => t.Statement == statement.Index && DayRange.Of(t.Value) is { } days && days.Last.DayNumber - days.First.DayNumber <= MostDays && IsOfSaying(account, statement, t));
        if (said is not null) return DayRange.Of(said.Value);
        return (account.Article.Updated ?? account.Article.Published) is { Value: { Inferred: false, Edtf: { } edtf } } ? DayRange.Of(edtf) : null;
    }
}
