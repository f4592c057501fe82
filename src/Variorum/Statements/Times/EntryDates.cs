using Variorum.Articles;

namespace Variorum.Statements.Times;

/// <summary>The moments of a live blog's entries, gone through as its text is read.</summary>
internal sealed class EntryDates(Article article)
{
    private readonly Block[] _dated = [.. article.Blocks.Where(block => block.EntryTime is not null)];
    private string? _told;
    private int _next;

    /// <summary>The moment of the entry a place of the text stands in, when it is another one than before; else null.</summary>
    /// <param name="place">In UTF-16 units; never before the place last asked for.</param>
    public PublicationDate? Next(int place)
    {
        while (_next < _dated.Length && _dated[_next].Span.End <= place) _next++;
        if (_next == _dated.Length || _dated[_next].Span.Start > place || _dated[_next].EntryTime == _told) return null;
        _told = _dated[_next].EntryTime;
        return new PublicationDate(_told!);
    }
}
