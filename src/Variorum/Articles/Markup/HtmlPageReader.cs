using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Variorum.Text;

namespace Variorum.Articles.Markup;

/// <summary>
/// Markup → visible text and raw blocks, in one walk over the tree. The walk keeps its own stack, so that no nesting
/// can exhaust the thread's. Scripts never run and nothing is fetched.
/// </summary>
public static class HtmlPageReader
{
    /// <summary>Real pages nest below 80 levels; deeper markup is laid flat.</summary>
    private const int MaximumDepth = 512;

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        IsKeepingSourceReferences = true,
        SkipComments = true,
    };

    public static Page Read(string markup)
    {
        var document = new HtmlParser(Options).ParseDocument(NestingLimit.Apply(markup, MaximumDepth));
        var text = new VisibleText();
        text.AddPageTitle(document.Title);
        if (document.Body is { } body) Walk(body, new LateParts(document), text);
        var seen = new SourceText(text.ToString());
        return new Page(seen, HeadLines.Cut(seen, text.Blocks)) { Document = document, Markup = markup };
    }

    private static void Walk(IElement body, LateParts late, VisibleText text)
    {
        var open = new Stack<(INode Node, int Next, int Elements)>();
        text.Open(body, ordinal: 1, shown: true);
        open.Push((body, 0, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                if (at.Node is not IShadowRoot) text.Close();
                continue;
            }
            var child = at.Node.ChildNodes[at.Next];
            int count = at.Elements + (child is IElement ? 1 : 0), ordinal = at.Node is IShadowRoot ? 0 : count;
            open.Push((at.Node, at.Next + 1, count));
            if (child is IText words) text.Add(words.Data);
            else if (child is IElement element)
            {
                var part = late.Take(element);
                if (!text.Open(part ?? element, part is null ? ordinal : 0, shown: part is not null)) continue;
                open.Push((part ?? element, 0, 0));
                // What a page's own element is made of, written out in a template as saved pages have it, stands before what it was given to show.
                if (element.ShadowRoot is { } shadow) open.Push((shadow, 0, 0));
            }
        }
        text.Finish();
    }
}
