using System.Text;

namespace Variorum.Articles.Markup;

/// <summary>Where an element stands in its page, as a CSS selector that a browser finds it by:
/// <c>body>main:nth-child(2)>p:nth-child(4)</c>.</summary>
internal sealed class SelectorWriter
{
    /// <summary>The selectors of one page together, in characters. Real pages stay below a fifth of it; a hostile one of deep nesting
    /// would else take hundreds of times its own size.</summary>
    private const int MostText = 1 << 20;

    private readonly StringBuilder _path = new();
    private int _written;

    /// <param name="levels">From <c>body</c> inwards.</param>
    /// <returns>Null when the page has had its share, and for what a browser shows elsewhere than the markup has it.</returns>
    public string? Write(List<Level> levels, int count)
    {
        if (_written > MostText) return null;
        _path.Clear();
        _path.Append("body");
        for (int i = 1; i < count; i++)
        {
            if (levels[i].Ordinal == 0) return null;
            string name = levels[i].Element.LocalName;
            bool plain = name.AsSpan().IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyz0123456789-") < 0 && char.IsAsciiLetterLower(name[0]);
            _path.Append('>').Append(plain ? name : "*").Append(":nth-child(").Append(levels[i].Ordinal).Append(')');
        }
        _written += _path.Length;
        return _path.ToString();
    }
}
