using System.Globalization;

namespace Variorum.Statements.Times;

/// <summary>A time of day in a zone that is named, as one moment for everybody.</summary>
internal static class Instant
{
    private const string Clock = "yyyy-MM-dd'T'HH:mm";

    /// <summary>ISO 8601 in UTC, or null where the day, the time or the zone is not known.</summary>
    public static string? Utc(TimeMatch match)
    {
        if (match.Zone is not { } minutes || match.Kind != TimeKind.Time || match.Value is not { } value) return null;
        bool read = DateTime.TryParseExact(value.AsSpan().TrimEnd('Z'), Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        // The calendar's first and last day have no moment on the other side of them.
        if (!read || local.Date == DateTime.MinValue || local.Date == DateTime.MaxValue.Date) return null;
        return local.AddMinutes(-minutes).ToString(Clock, CultureInfo.InvariantCulture) + "Z";
    }
}
