using System.Globalization;
using Variorum.Stories;

namespace Variorum.Reports.Page;

/// <summary>A node of the drawn stemma; positions in pixels.</summary>
internal sealed record DrawnNode(int X, int Y, string Letter, IReadOnlyList<string> Label, bool Unseen);

/// <summary>A drawn dependence.</summary>
internal sealed record DrawnLine(string Path, string Class, string Reason);

/// <summary>Layers the stemma: what is leaned on stands above what leans on it.</summary>
internal sealed class StemmaLayout
{
    // More nodes make no picture that anybody reads; the table below it tells all.
    private const int MostNodes = 60;

    private const int Across = 128, Down = 104, Margin = 30, LabelWidth = 20, MostPerRow = 9;

    private readonly Dictionary<string, (int X, int Y)> _place = new(StringComparer.Ordinal);

    private StemmaLayout(StoryView view, List<StemmaNode> nodes, List<StemmaEdge> edges)
    {
        var rows = Rows(nodes, edges);
        int widest = rows.Max(r => r.Count);
        Width = widest * Across;
        Height = rows.Count * Down;
        for (int row = 0; row < rows.Count; row++)
        {
            int indent = (widest - rows[row].Count) * Across / 2;
            for (int i = 0; i < rows[row].Count; i++) _place[rows[row][i].Id] = (indent + i * Across + Across / 2, Margin + row * Down);
        }
        Nodes = [.. rows.SelectMany(r => r).Select(n => Draw(view, n))];
        Lines = [.. edges.Select(Draw)];
    }

    public int Width { get; }
    public int Height { get; }
    public IReadOnlyList<DrawnNode> Nodes { get; }
    public IReadOnlyList<DrawnLine> Lines { get; }

    /// <summary>Null where there is nothing to draw, or too much.</summary>
    public static StemmaLayout? Of(StoryView view)
    {
        var edges = view.Story.Stemma.Edges.ToList();
        var joined = edges.SelectMany(e => (string[])[e.From, e.To]).ToHashSet(StringComparer.Ordinal);
        var nodes = view.Story.Stemma.Nodes.Where(n => joined.Contains(n.Id)).ToList();
        return nodes.Count is 0 or > MostNodes ? null : new(view, nodes, edges);
    }

    // The row of a node is one below the lowest that it leans on; rows are ordered by the middle of what they lean on.
    private static List<List<StemmaNode>> Rows(List<StemmaNode> nodes, List<StemmaEdge> edges)
    {
        var up = edges.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal);
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        int Depth(string id) => depth.TryGetValue(id, out int known) ? known : depth[id] = up[id].Select(Depth).DefaultIfEmpty(-1).Max() + 1;
        var rows = new List<List<StemmaNode>>();
        var at = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var layer in nodes.GroupBy(n => Depth(n.Id)).OrderBy(g => g.Key))
        {
            var ordered = layer.OrderBy(n => up[n.Id].Select(p => at.GetValueOrDefault(p)).DefaultIfEmpty(0).Average()).ThenBy(n => n.Id, StringComparer.Ordinal).ToList();
            for (int i = 0; i < ordered.Count; i++) at[ordered[i].Id] = (double)i / ordered.Count;
            for (int i = 0; i < ordered.Count; i += MostPerRow) rows.Add(ordered.GetRange(i, Math.Min(MostPerRow, ordered.Count - i)));
        }
        return rows;
    }

    private DrawnNode Draw(StoryView view, StemmaNode node)
    {
        var (x, y) = _place[node.Id];
        string letter = view.HasAccount(node.Id) ? view.Account(node.Id).Siglum : "?";
        string name = view.HasAccount(node.Id) ? view.Account(node.Id).Outlet : node.Name;
        return new(x, y, letter, [.. TextLayout.Wrap(TextLayout.Fit(name, 2 * LabelWidth).TrimEnd(), LabelWidth).Take(3)], node.Unseen);
    }

    private DrawnLine Draw(StemmaEdge edge)
    {
        var (from, to) = (_place[edge.From], _place[edge.To]);
        string path = string.Create(CultureInfo.InvariantCulture, $"M{from.X} {from.Y - 17}C{from.X} {from.Y - 50} {to.X} {to.Y + 70} {to.X} {to.Y + 17}");
        return new(path, edge.Kind == DependenceKind.Citation ? "cites" : "leans", edge.Reason);
    }
}
