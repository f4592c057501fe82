namespace Variorum.Reports;

/// <summary>Everybody who is given a word, with how often and where.</summary>
internal sealed class SourceTextView(StoryView view, TextLayout layout)
{
    public void Write()
    {
        layout.Heading("SOURCES");
        var spoken = view.Accounts.SelectMany(a => a.Account.Statements, (account, statement) => new StatementView(account, statement)).Where(s => s.Statement.Attribution is not null);
        foreach (var source in spoken.GroupBy(view.Speaker).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            string sigla = string.Join(' ', source.Select(s => s.Account.Siglum).Distinct());
            layout.Ends(TextLayout.Fit(source.Key, 60), $"{StoryTextHead.Count(source.Count(), "statement")} [{sigla}]");
        }
    }
}
