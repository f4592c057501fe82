using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>When something was said.</summary>
public static class SayingDate
{
    // "Earlier this year" dates nothing: a month is the most that a figure may be taken to hold for.
    private const int MostDays = 31;

    /// <summary>
    /// The days the text gives for the saying (a time beside the cue, not in the content), else the day of publication or of
    /// the update where the page says it; null when neither is known.
    /// </summary>
    public static DayRange? Of(Account account, Statement statement)
    {
        var said = account.Times.FirstOrDefault(t => t.Statement == statement.Index && DayRange.Of(t.Value) is { } days && days.Last.DayNumber - days.First.DayNumber <= MostDays && !statement.Content.Any(c => c.Contains(t.Span)));
        if (said is not null) return DayRange.Of(said.Value);
        return (account.Article.Updated ?? account.Article.Published) is { Value: { Inferred: false, Edtf: { } edtf } } ? DayRange.Of(edtf) : null;
    }
}
