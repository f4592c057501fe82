using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>The timeline in plain text.</summary>
internal sealed class TimelineText(StoryView view, TextLayout layout, TextLimits limits)
{
    public void Write()
    {
        layout.Heading("TIMELINE");
        var entries = view.Story.Timeline.ToList();
        if (entries.Count == 0) layout.Line("no dates");
        var shown = entries.Count <= limits.Entries ? entries : [.. entries.Select((entry, i) => (entry, i)).OrderByDescending(e => e.entry.Statements.Count).Take(limits.Entries).OrderBy(e => e.i).Select(e => e.entry)];
        foreach (var entry in shown)
        {
            string sigla = Sigla.Listed(entry.Statements.Select(s => view.Account(s.Account)), limits.Sigla);
            layout.Wrapped(TextLayout.Fit(TimeOrder.InWords(entry.Value) + (entry.Inferred ? " ?" : ""), 25) + " ", $"{view.Lead(entry)}{entry.Label}  [{sigla}]");
        }
        layout.More(entries.Count - limits.Entries, "show timeline");
        if (shown.Any(e => e.Inferred)) layout.Line("?  reckoned from an inferred date of publication, or the sentence gives only the hour");
    }
}
