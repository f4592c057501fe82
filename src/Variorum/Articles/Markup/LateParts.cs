using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Variorum.Articles.Markup;

/// <summary>
/// Parts of a page that a server sent late: hidden at the end, <c>&lt;div hidden id="S:1"&gt;</c>, for a script to move to where
/// <c>&lt;template id="B:1"&gt;</c> or <c>P:1</c> stands (React's streamed rendering). No script runs here; the walk goes where it would have put
/// them. One page in sixty of those on hand is sent so, and half of these showed nothing else of the article.
/// </summary>
internal sealed class LateParts(IHtmlDocument document)
{
    private Dictionary<string, IElement>? _parts;

    /// <returns>The part that belongs where the element stands; each is given once, so that parts that name each other end.</returns>
    public IElement? Take(IElement place)
    {
        if (place.LocalName != "template" || place.Id is not ['B' or 'P', ':', .. { } number]) return null;
        _parts ??= Find();
        return _parts.Remove(number, out var part) ? part : null;
    }

    private Dictionary<string, IElement> Find()
    {
        var parts = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in document.All)
        {
            if (element.HasAttribute("hidden") && element.Id is ['S', ':', .. { } number]) parts.TryAdd(number, element);
        }
        return parts;
    }
}
