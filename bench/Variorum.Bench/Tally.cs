using Variorum.Text;

namespace Variorum.Bench;

/// <summary>Right, found and gold counts; precision, recall, F1 in percent.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }
    public int Found { get; private set; }
    public int Gold { get; private set; }

    public double Precision => Found == 0 ? 0 : 100.0 * Right / Found;
    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;
    public double F1 => Found + Gold == 0 ? 0 : 200.0 * Right / (Found + Gold);

    public void Add(IReadOnlyCollection<TextSpan> gold, IReadOnlyCollection<TextSpan> found)
    {
        Add(gold.Intersect(found).Count(), found.Count, gold.Count);
    }

    public void Add(int right, int found, int gold)
    {
        Right += right;
        Found += found;
        Gold += gold;
    }

    public override string ToString() => FormattableString.Invariant($"P {Precision:0.00} R {Recall:0.00} F1 {F1:0.00} ({Right} right, {Found} found, {Gold} gold)");
}
