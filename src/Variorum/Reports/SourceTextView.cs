namespace Variorum.Reports;

/// <summary>Everybody who is given a word, with how often and where.</summary>
internal sealed class SourceTextView(StoryView view, TextLayout layout)
{
    public void Write()
    {
        layout.Heading("SOURCES");
        foreach (var source in view.Sources)
        {
            string sigla = string.Join(' ', source.Select(s => s.Account.Siglum).Distinct());
            layout.Ends(TextLayout.Fit(source.Key, 60), $"{StoryTextHead.Count(source.Count(), "statement")} [{sigla}]");
        }
    }
}
