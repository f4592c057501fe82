using AngleSharp.Dom;

namespace Variorum.Articles.Facts;

/// <summary>The elements inside a block's own, in order.</summary>
internal static class NearElements
{
    /// <summary>A line holds a few elements; more than these only where markup that was never closed makes one element hold the whole
    /// page. Looking through all of it for each line of the head took seconds on a page of 20,000 nested lists.</summary>
    private const int Most = 200;

    public static IEnumerable<IElement> Of(IElement holder)
    {
        INode node = holder;
        for (int i = 0; i < Most; i++)
        {
            var next = node.FirstChild ?? Behind(node, holder);
            while (next is not null and not IElement) next = next.NextSibling ?? Behind(next, holder);
            if (next is not IElement element) yield break;
            yield return element;
            node = element;
        }
    }

    /// <summary>The node after this one and all within it, inside the holder.</summary>
    private static INode? Behind(INode node, INode holder)
    {
        for (var at = node; at is not null && at != holder; at = at.Parent)
        {
            if (at.NextSibling is { } next) return next;
        }
        return null;
    }
}
