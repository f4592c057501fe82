using System.Globalization;
using Variorum.Articles;
using Variorum.Claims;
using Variorum.Statements;

namespace Variorum.Stories;

/// <summary>
/// When an account appeared, as an interval: a page that gives a day gives 24 hours, a clock without a time zone may stand
/// anywhere on earth, and a date that was only inferred says nothing here.
/// </summary>
internal readonly record struct Moment(DateTime From, DateTime To)
{
    // Clocks without an offset: the farthest zones lie 12 hours west and 14 east.
    private const int HoursEast = 14, HoursWest = 12;

    public static readonly Moment Unknown = new(DateTime.MinValue, DateTime.MaxValue);

    public bool IsKnown => this != Unknown;

    /// <summary>Certainly before.</summary>
    public bool Before(Moment other) => IsKnown && other.IsKnown && To < other.From;

    public static Moment Of(Account account) => Of(account.Article.Published?.Value);

    public static Moment Of(PublicationDate? date)
    {
        if (date is not { Inferred: false, Edtf: { } edtf }) return Unknown;
        if (edtf.Length > 10 && edtf[10] is 'T' or ' ' && TryClock(edtf, out var moment)) return moment;
        if (DayRange.Of(edtf) is not { } days) return Unknown;
        return new(days.First.ToDateTime(TimeOnly.MinValue), days.Last.ToDateTime(TimeOnly.MaxValue));
    }

    private static bool TryClock(string edtf, out Moment moment)
    {
        moment = Unknown;
        bool zoned = edtf.AsSpan(11).IndexOfAny("Z+-") >= 0;
        if (!DateTimeOffset.TryParse(edtf, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return false;
        var utc = at.UtcDateTime;
        moment = zoned ? new(utc, utc) : new(utc.AddHours(-HoursEast), utc.AddHours(HoursWest));
        return true;
    }
}
