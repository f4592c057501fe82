namespace Variorum.Statements;

/// <summary>Puts statements in order and says which stands within what another says.</summary>
internal static class Nesting
{
    public static List<Statement> Order(IEnumerable<Statement> statements)
    {
        var ordered = statements.OrderBy(s => s.Span.Start).ThenByDescending(s => s.Span.End).ThenBy(s => s.Attribution?.Cue?.Start ?? -1).ToList();
        // Those before it whose span is not over yet: whoever holds a statement is among them.
        var open = new List<int>();
        for (int i = 0; i < ordered.Count; i++)
        {
            open.RemoveAll(o => ordered[o].Span.End <= ordered[i].Span.Start);
            ordered[i] = ordered[i] with { Index = i, Within = Holder(ordered, open, i) };
            open.Add(i);
        }
        return ordered;
    }

    // The smallest content of another statement that holds the whole of this one.
    private static int Holder(List<Statement> ordered, List<int> open, int index)
    {
        int holder = -1, smallest = int.MaxValue;
        foreach (int other in open)
        {
            if (ordered[other].Attribution is null) continue;
            foreach (var content in ordered[other].Content)
            {
                if (content.Contains(ordered[index].Span) && content.Length < smallest) (holder, smallest) = (other, content.Length);
            }
        }
        return holder;
    }
}
