using System.Globalization;
using Variorum.Claims;

namespace Variorum.Reports;

/// <summary>Numbers for readers: no culture, thousands apart, no trailing zeros.</summary>
internal static class FigureText
{
    public static string Of(decimal? number) =>
        number is not { } n ? "–" : n.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>The single value said, marked where the text says it is about that.</summary>
    public static string Best(Figure figure) => figure is { Best: not null, Quantity.Approximate: true } ? $"≈ {Of(figure.Best)}" : Of(figure.Best);
}
