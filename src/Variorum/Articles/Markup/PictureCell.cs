using AngleSharp.Dom;

namespace Variorum.Articles.Markup;

/// <summary>
/// What stands under a picture on pages that know no figure: a cell, or a centred part, that holds a picture and then a few words and nothing else; a paragraph that does, where these are set small or in italics.
/// </summary>
internal static class PictureCell
{
    /// <summary>A picture, two breaks, fonts in fonts: more nodes hold more than a picture.</summary>
    private const int MostNodes = 24;

    public static bool Holds(RawBlock block)
    {
        if (block.Element is not { } element) return false;
        bool cell = element.LocalName is "td" or "center";
        if (!cell && element.LocalName is not ("p" or "div")) return false;
        bool picture = false, words = false, small = false;
        int nodes = 0;
        foreach (var node in NodesOf(element))
        {
            if (++nodes > MostNodes) return false;
            if (node is IElement { LocalName: "img" })
            {
                if (words) return false;
                picture = true;
            }
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                if (!picture) return false;
                words = true;
            }
            else if (node is IElement inner)
            {
                if (inner.LocalName is "p" or "div" or "table" or "ul" or "li") return false;
                small |= IsSmall(inner);
            }
        }
        return picture && words && (cell || small);
    }

    private static bool IsSmall(IElement element) =>
        element.LocalName is "small" or "i" or "em" || element.LocalName == "font" && (element.GetAttribute("size") is "1" or "2" or "-1" or "-2");

    private static IEnumerable<INode> NodesOf(IElement element)
    {
        for (INode? node = element.FirstChild; node is not null;)
        {
            yield return node;
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != element && node.NextSibling is null) node = node.Parent;
            node = node is null || node == element ? null : node.NextSibling;
        }
    }
}
