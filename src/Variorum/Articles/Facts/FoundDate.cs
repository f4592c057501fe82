using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A date as it stands in a line.</summary>
/// <param name="Span">The date with its time, in the scanned text.</param>
/// <param name="Edtf">At the precision known.</param>
internal readonly record struct FoundDate(TextSpan Span, string Edtf, DateLabel Label)
{
    public bool IsDay => Edtf.Length >= 10;
}
