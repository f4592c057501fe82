using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>Who leans on whom, in plain text.</summary>
internal sealed class StemmaText(StoryView view, TextLayout layout)
{
    public void Write()
    {
        layout.Heading("WHO LEANS ON WHOM");
        if (view.Story.Stemma.Edges.Count == 0) layout.Line("no sign that any account leans on another; that is not independence");
        foreach (var edge in view.Story.Stemma.Edges.OrderBy(e => e.Kind == DependenceKind.Citation).ThenBy(e => Order(e)).ThenBy(e => e.To, StringComparer.Ordinal))
        {
            string share = edge.Kind == DependenceKind.SharedWording ? $" ({edge.Strength * 100:0} % of its words)" : "";
            layout.Wrapped("", $"{view.Node(edge.From)}  →  {view.Node(edge.To)}", "    ");
            layout.Wrapped("    ", edge.Reason + share);
        }
    }

    private int Order(StemmaEdge edge) => view.Accounts.Select((a, i) => (a.Account.Id, i)).FirstOrDefault(a => a.Id == edge.From).i;
}
