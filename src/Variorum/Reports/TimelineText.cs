using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>The timeline in plain text.</summary>
internal sealed class TimelineText(StoryView view, TextLayout layout)
{
    public void Write(int most)
    {
        layout.Heading("TIMELINE");
        var entries = view.Story.Timeline.ToList();
        if (entries.Count == 0) layout.Line("no dates");
        var shown = entries.Count <= most ? entries : [.. entries.OrderByDescending(e => e.Statements.Count).Take(most).OrderBy(e => entries.IndexOf(e))];
        foreach (var entry in shown)
        {
            string sigla = string.Join(' ', entry.Statements.Select(s => view.Account(s.Account).Siglum).Distinct().OrderBy(s => s.Length).ThenBy(s => s, StringComparer.Ordinal));
            layout.Wrapped(TextLayout.Fit(TimeOrder.InWords(entry.Value) + (entry.Inferred ? " ?" : ""), 25) + " ", $"{entry.Label}  [{sigla}]");
        }
        if (entries.Count > most) layout.Line($"{entries.Count - most} more: show timeline");
        if (shown.Any(e => e.Inferred)) layout.Line("?  reckoned from an inferred date of publication");
    }
}
