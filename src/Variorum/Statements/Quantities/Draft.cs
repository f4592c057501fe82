using Variorum.Statements.Figures;

namespace Variorum.Statements.Quantities;

/// <summary>A quantity while it is being read at pieces <c>[First, End)</c>.</summary>
internal struct Draft
{
    public int First, End;

    /// <summary>The pieces of the number itself, without comparator, unit and thing counted.</summary>
    public int NumberFirst, NumberEnd;

    public decimal Value;

    /// <summary>The other end of a range, or null.</summary>
    public decimal? Upper;

    public Bound Bound;
    public bool Fraction, Vague, Words, IsChange;

    /// <summary>The number belongs to the proper name behind it.</summary>
    public bool InName;
    public string? Unit;
    public UnitKind? Kind;

    /// <summary>The thing counted, as pieces <c>[OfFirst, OfEnd)</c>; empty when there is none.</summary>
    public int OfFirst, OfEnd;

    /// <summary>What a fraction is of, as pieces; empty when not said.</summary>
    public int BaseFirst, BaseEnd;

    public string? State;
    public string Rule;
}
