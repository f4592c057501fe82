using System.Globalization;

namespace Variorum.Reports.Page;

/// <summary>Where a number stands on the axis that all figures of one thing share, 0 to 1000.</summary>
public sealed class FigureScale
{
    // Beyond this spread small figures would be one dot on a straight axis.
    private const decimal StraightUpTo = 30;

    public FigureScale(FigureGroup group)
    {
        var figures = group.Readings.SelectMany(r => r.Figures).ToList();
        var numbers = figures.SelectMany(f => (decimal?[])[f.Low, f.High, f.Mark]).OfType<decimal>().ToList();
        decimal least = numbers.DefaultIfEmpty(0).Min(), most = numbers.DefaultIfEmpty(1).Max();
        IsLogarithmic = least > 0 && most > StraightUpTo * least;
        Low = IsLogarithmic ? least : Math.Min(0, least);
        High = most > Low ? most : Low + 1;
        Unit = figures.Select(f => f.BaseUnit).FirstOrDefault(u => u is not null) ?? "";
    }

    public decimal Low { get; }
    public decimal High { get; }
    public bool IsLogarithmic { get; }
    public string Unit { get; }

    /// <summary>With room at the right for arrows of figures without an upper bound.</summary>
    public string At(decimal number)
    {
        double share = IsLogarithmic
            ? Math.Log((double)(number / Low)) / Math.Log((double)(High / Low))
            : (double)((number - Low) / (High - Low));
        return (20 + Math.Clamp(share, 0, 1) * 920).ToString("0.#", CultureInfo.InvariantCulture);
    }
}
