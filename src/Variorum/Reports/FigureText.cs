using System.Globalization;
using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>Numbers for readers: no culture, thousands apart, no trailing zeros; round millions and billions in words, which is how texts say them.</summary>
internal static class FigureText
{
    public static string Of(decimal? number) =>
        number is not { } n ? "–"
        : Math.Abs(n) >= Billion && n % (Billion / 100) == 0 ? Digits(n / Billion) + " bn"
        : Math.Abs(n) >= Million && n % (Million / 100) == 0 ? Digits(n / Million) + " m"
        : Digits(n);

    private const decimal Million = 1_000_000, Billion = 1_000_000_000;

    private static string Digits(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>The single value said, marked where the text says it is about that.</summary>
    public static string Best(Figure figure) => figure is { Best: not null, Quantity.Approximate: true } ? $"≈ {Of(figure.Best)}" : Of(figure.Best);
}
