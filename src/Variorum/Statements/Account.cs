using Variorum.Articles;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>
/// One document telling the story, read: what <c>annotate</c> writes as one JSON line and what later stages compare.
/// Holds no tokens or trees, so that a story of thousands fits in memory.
/// </summary>
public sealed record Account(string Id, string Path, ContentHash Hash, Article Article)
{
    public SourceText Text => Article.Text;
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public IReadOnlyList<Statement> Statements { get; init; } = [];
    public IReadOnlyList<Quantity> Quantities { get; init; } = [];
    public IReadOnlyList<TimeReference> Times { get; init; } = [];
    public IReadOnlyList<PlaceReference> Places { get; init; } = [];
}
