using Variorum.Language;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>For every word of a text, the innermost statement in whose content it stands.</summary>
internal sealed class InnermostStatements
{
    private readonly ParsedText _text;
    private readonly int[] _statement;

    public InnermostStatements(ParsedText text, IReadOnlyList<Statement> statements)
    {
        (_text, _statement) = (text, new int[text.Tokens.Length]);
        Array.Fill(_statement, -1);
        // Contents from the outermost inwards: what is painted last is innermost. Words of a source or a cue belong to the
        // shortest statement they are part of, where nobody says them.
        foreach (var statement in statements.OrderBy(s => s.Span.Length).ThenBy(s => s.Index)) Paint(statement.Span, statement.Index, onlyFree: true);
        foreach (var (span, index) in Contents(statements)) Paint(span, index, onlyFree: false);
    }

    /// <summary>Index of the statement a span begins in, or -1.</summary>
    public int At(TextSpan span)
    {
        int token = _text.FirstTokenFrom(span.Start);
        if (token > 0 && _text.Tokens[token - 1].Span.End > span.Start) token--;
        return token < _statement.Length ? _statement[token] : -1;
    }

    private static IEnumerable<(TextSpan Span, int Index)> Contents(IReadOnlyList<Statement> statements) =>
        statements.SelectMany(s => s.Content.Select(c => (Span: c, s.Index))).OrderByDescending(c => c.Span.Length).ThenBy(c => c.Index);

    private void Paint(TextSpan span, int index, bool onlyFree)
    {
        for (int i = _text.FirstTokenFrom(span.Start); i < _statement.Length && _text.Tokens[i].Span.End <= span.End; i++)
        {
            if (!onlyFree || _statement[i] < 0) _statement[i] = index;
        }
    }
}
