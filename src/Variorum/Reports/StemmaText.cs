using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>Who leans on whom, in plain text.</summary>
internal sealed class StemmaText(StoryView view, TextLayout layout)
{
    /// <param name="most">Edges printed; the stronger kinds come first.</param>
    public void Write(int most)
    {
        layout.Heading("WHO LEANS ON WHOM");
        if (view.Story.Stemma.Edges.Count == 0) layout.Line("no sign that any account leans on another; that is not independence");
        var order = view.Accounts.Select((a, i) => (a.Account.Id, i)).ToDictionary(a => a.Id, a => a.i, StringComparer.Ordinal);
        foreach (var edge in view.Story.Stemma.Edges.OrderBy(e => e.Kind == DependenceKind.Citation).ThenBy(e => order[e.From]).ThenBy(e => e.To, StringComparer.Ordinal).Take(most))
        {
            string share = edge.Kind == DependenceKind.SharedWording ? $" ({edge.Strength * 100:0} % of its words)" : "";
            layout.Wrapped("", $"{view.Node(edge.From)}  →  {view.Node(edge.To)}", "    ");
            layout.Wrapped("    ", edge.Reason + share);
        }
        layout.More(view.Story.Stemma.Edges.Count - most, "show stemma");
    }
}
