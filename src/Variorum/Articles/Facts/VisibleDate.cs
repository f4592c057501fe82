using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A date a reader sees on the page, outside the telling.</summary>
/// <param name="Span">In the account's text.</param>
/// <param name="InHead">Whether it stands with the title, not below the article.</param>
/// <param name="IsAlone">Whether its line has few other words and the markup does not set it apart from the article.</param>
internal readonly record struct VisibleDate(TextSpan Span, string Edtf, DateLabel Label, bool InHead, bool IsAlone)
{
    public string Day => Edtf[..10];
}
