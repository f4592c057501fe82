using System.Globalization;

namespace Variorum.Reports;

/// <summary>Numbers for readers: no culture, thousands apart from 10,000 up, no trailing zeros.</summary>
internal static class FigureText
{
    public static string Of(decimal? number) =>
        number is not { } n ? "–" : n.ToString(Math.Abs(n) >= 10000 ? "#,##0.####" : "0.####", CultureInfo.InvariantCulture);
}
