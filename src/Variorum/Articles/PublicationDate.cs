using System.Globalization;

namespace Variorum.Articles;

/// <summary>A date of publication or update.</summary>
/// <param name="Edtf">EDTF level 0/1: <c>2025-04-28T07:19</c>, <c>2025-04-28</c>, <c>2025-04</c>; with an offset when the page gives one.</param>
/// <param name="Inferred">Not said by the page but worked out from dated companions.</param>
public readonly record struct PublicationDate(string Edtf, bool Inferred = false)
{
    /// <summary>The calendar day, when the date is that precise.</summary>
    public DateOnly? Day =>
        Edtf.Length >= 10 && DateOnly.TryParseExact(Edtf.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
