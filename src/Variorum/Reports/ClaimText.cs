using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>Claims and figures in plain text.</summary>
internal sealed class ClaimText(StoryView view, TextLayout layout, TextLimits limits)
{
    public void WriteClaims()
    {
        var claims = view.Events.ToList();
        layout.Heading("CLAIMS WITH MOST BEHIND THEM");
        if (claims.Count == 0) layout.Line("no claim is made by more than one voice");
        foreach (var claim in claims.Take(limits.Claims)) WriteClaim(claim);
        layout.More(claims.Count - limits.Claims, "show claims");
    }

    private void WriteClaim(ClaimView claim)
    {
        layout.Wrapped(claim.IsDeniedByAll ? "• denied: " : "• ", Quoted(claim.Claim.Label), "    ");
        layout.Line($"    {StoryTextHead.Count(claim.Accounts.Count(), "account")}; independent origins: {claim.Origins}; {claim.Claim.Id}");
        int readings = claim.Claim.Readings.Count;
        foreach (var reading in claim.Readings.Take(limits.Readings))
        {
            if (readings > 1) layout.Wrapped(Lead(reading.Reading), Words(reading), "      ");
            WriteHolders(reading.Holders, "      ");
        }
        layout.More(readings - limits.Readings, "show claims", "    ");
    }

    public void WriteHolders(IReadOnlyList<HolderView> holders, string indent)
    {
        foreach (var holder in holders.Take(limits.Holders)) layout.Wrapped(indent, Holder(holder) + "  [" + Sigla.Listed(holder.Accounts, limits.Sigla) + "]", indent + "  ");
        if (holders.Count > limits.Holders) layout.Line($"{indent}and {holders.Count - limits.Holders} more");
    }

    public static string Lead(Reading reading) => reading.Mark is { } mark ? $"    – {mark}: " : "    – ";

    /// <summary>The words that stand for a reading, and whose they are where several accounts give it.</summary>
    public static string Words(ReadingView reading) => Quoted(reading.Reading.Label) + (reading.WordsOf is { } account ? $" – in the words of {account.Siglum}" : "");

    /// <summary>In quotation marks, unless it brings its own.</summary>
    public static string Quoted(string words) => IsQuoted(words) ? words : $"“{words}”";

    public static bool IsQuoted(string words) =>
        words.Length > 2 && words[0] is '“' or '"' && words[^1] is '”' or '"' && !words.AsSpan(1, words.Length - 2).ContainsAny('“', '"', '”');

    /// <summary>The speaker with the relays behind him, or the outlet in its own voice.</summary>
    public static string Holder(HolderView holder) =>
        holder.OwnVoice ? $"{holder.Who}, in its own voice" : holder.Who + string.Concat(holder.Via.Select(v => $", via {v}")) + (holder.LeavesOpen ? ", who leaves it open" : "");

    public void WriteFigures()
    {
        layout.Heading("FIGURES");
        if (view.FigureGroups.Count == 0) layout.Line("no thing is counted by more than one voice");
        foreach (var thing in view.FigureGroups)
        {
            layout.Line($"{thing.Name.ToUpperInvariant(),-40}{"low",12}{"best",12}{"high",12}  as of");
            foreach (var claim in thing.Claims)
            {
                if (thing.Claims.Count > 1) layout.Line($" {claim.Claim.Label}  ({claim.Claim.Id})");
                foreach (var reading in claim.Readings.Take(limits.Readings)) WriteReading(reading);
                layout.More(claim.Claim.Readings.Count - limits.Readings, "show figures", "  ");
            }
        }
    }

    private void WriteReading(ReadingView reading)
    {
        var figure = reading.Reading.Figures[0];
        var days = reading.Reading.Figures.Select(f => f.AsOf).Where(d => d is not null).Select(d => d!.Value).OrderBy(d => d.First).ThenBy(d => d.Last).ToList();
        string asOf = days.Count == 0 ? "" : Day(days[0]);
        layout.Line($"  {TextLayout.Fit(reading.Reading.Label, 38)}{FigureText.Of(figure.Low),12} {FigureText.Best(figure),11} {FigureText.Of(figure.High),11}  {asOf}");
        WriteHolders(reading.Holders, "      ");
    }

    public static string Day(DayRange days) => days.First == days.Last ? Iso(days.First) : $"{Iso(days.First)}–{Iso(days.Last)}";

    /// <summary>The same as ISO 8601: a day, or two with a slash.</summary>
    public static string Iso(DayRange days) => days.First == days.Last ? Iso(days.First) : $"{Iso(days.First)}/{Iso(days.Last)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
