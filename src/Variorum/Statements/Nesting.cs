
namespace Variorum.Statements;

/// <summary>Puts statements in order and says which stands within what another says.</summary>
internal static class Nesting
{
    public static List<Statement> Order(IEnumerable<Statement> statements)
    {
        var ordered = statements.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.End).ThenBy(s => s.Attribution?.Cue?.Start ?? -1).ToList();
        for (int i = 0; i < ordered.Count; i++) ordered[i] = ordered[i] with { Index = i, Within = Holder(ordered, i) };
        return ordered;
    }

    // The smallest content of another statement that holds the whole of this one.
    private static int Holder(List<Statement> ordered, int index)
    {
        int holder = -1, smallest = int.MaxValue;
        var span = ordered[index].Span;
        for (int i = 0; i < ordered.Count; i++)
        {
            if (i == index || ordered[i].Attribution is null || !ordered[i].Span.Contains(span)) continue;
            foreach (var content in ordered[i].Content)
            {
                if (content.Contains(span) && content.Length < smallest) (holder, smallest) = (i, content.Length);
            }
        }
        return holder;
    }
}
