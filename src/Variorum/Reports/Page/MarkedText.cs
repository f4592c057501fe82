using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Reports.Page;

/// <summary>A stretch of an account's text with its statements, sources and cues marked, each statement linked to its claims.</summary>
public sealed class MarkedText : ComponentBase
{
    private enum MarkKind : byte { Statement, Source, Cue }

    private readonly record struct Mark(TextSpan Span, MarkKind Kind, Statement Statement);

    [Parameter, EditorRequired] public required StoryView View { get; set; }
    [Parameter, EditorRequired] public required AccountView Account { get; set; }
    [Parameter, EditorRequired] public required TextSpan Span { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var marks = Account.Account.Statements.SelectMany(Marks).Where(m => m.Span.Overlaps(Span)).ToList();
        marks.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End)
            : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Statement.Index.CompareTo(b.Statement.Index));
        int next = 0;
        Write(builder, marks, ref next, Span);
    }

    private static IEnumerable<Mark> Marks(Statement statement)
    {
        yield return new(statement.Span, MarkKind.Statement, statement);
        if (statement.Attribution?.Source is { } source) yield return new(source.Span, MarkKind.Source, statement);
        if (statement.Attribution?.Cue is { } cue) yield return new(cue, MarkKind.Cue, statement);
    }

    /// <summary>Marks nest; one that reaches beyond the mark it begins in is cut at its end.</summary>
    private void Write(RenderTreeBuilder builder, List<Mark> marks, ref int next, TextSpan within)
    {
        int at = within.Start;
        while (next < marks.Count && marks[next].Span.Start < within.End)
        {
            var mark = marks[next++];
            var span = new TextSpan(Math.Max(at, mark.Span.Start), Math.Max(Math.Max(at, mark.Span.Start), Math.Min(mark.Span.End, within.End)));
            Text(builder, new TextSpan(at, span.Start));
            Open(builder, mark);
            Write(builder, marks, ref next, span);
            builder.CloseElement();
            if (mark.Kind == MarkKind.Statement && mark.Span.End <= within.End) References(builder, mark.Statement);
            at = span.End;
        }
        Text(builder, new TextSpan(at, Math.Max(at, within.End)));
    }

    private void Open(RenderTreeBuilder builder, Mark mark)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", mark.Kind switch
        {
            MarkKind.Source => "src",
            MarkKind.Cue => "cue",
            _ => mark.Statement.Attribution is null ? "st own" : "st said",
        });
        // A statement that runs over several blocks is marked in each and has its id in the first.
        if (mark.Kind == MarkKind.Statement && mark.Span.Start >= Span.Start) builder.AddAttribute(2, "id", Account.Statement(mark.Statement.Index));
    }

    private void References(RenderTreeBuilder builder, Statement statement)
    {
        foreach (var claim in View.ClaimsOf(new StatementReference(Account.Account.Id, statement.Index)))
        {
            builder.OpenElement(3, "a");
            builder.AddAttribute(4, "class", "ref");
            builder.AddAttribute(5, "href", "#" + claim.Anchor);
            builder.AddAttribute(6, "title", claim.Claim.Label);
            builder.AddContent(7, View.Number(claim));
            builder.CloseElement();
        }
    }

    private void Text(RenderTreeBuilder builder, TextSpan span)
    {
        if (!span.IsEmpty) builder.AddContent(8, Account.Account.Text.Quote(span));
    }
}
