using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A date a reader sees on the page, outside the telling.</summary>
/// <param name="Span">In the account's text.</param>
/// <param name="InHead">Whether it stands with the title, not below the article.</param>
internal readonly record struct VisibleDate(TextSpan Span, string Edtf, DateLabel Label, bool InHead)
{
    public string Day => Edtf[..10];
}
