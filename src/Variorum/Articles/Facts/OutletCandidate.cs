using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A name that may be the outlet's, with what the places it stands at say for it.</summary>
internal sealed class OutletCandidate(string key)
{
    private readonly float[] _clues = new float[OutletTraits.Names.Length];

    /// <summary>What is compared: letters and digits alone, in small letters.</summary>
    public string Key { get; } = key;

    /// <summary>As the page writes it; a name in words before a domain.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it stands so; null where only the markup or the address says it.</summary>
    public TextSpan? Span { get; private set; }

    /// <summary>How many kinds of places name it, without lines far from the head and words that stand before any name.</summary>
    public int Kinds { get; private set; }

    /// <summary>Whether the page writes it only as a domain.</summary>
    public bool IsDomain { get; private set; } = true;

    public ReadOnlySpan<float> Clues => _clues;

    public bool Has(OutletTrait clue) => _clues[(int)clue] > 0;

    public void Add(OutletTrait clue, string name, TextSpan? span)
    {
        bool domain = name.Contains('.') && !name.Contains(' ');
        if (_clues[(int)clue] == 0 && clue is not (OutletTrait.UpperLine or OutletTrait.LowerLine or OutletTrait.Behind)) Kinds++;
        _clues[(int)clue] = 1;
        if (Name.Length > 0 && !(IsDomain && !domain)) return;
        (Name, Span, IsDomain) = (name, span, domain);
    }

    /// <summary>Whether one weak clue is all there is.</summary>
    public bool IsPassing => Kinds == 0 && !(Has(OutletTrait.LowerLine) && (Has(OutletTrait.UpperLine) || Has(OutletTrait.DomainSpells))) && !Has(OutletTrait.HostSpells) || Kinds == 1 && Has(OutletTrait.Domain) && !Has(OutletTrait.DomainSpells) && !Has(OutletTrait.HostSpells);

    /// <summary>Whether somebody holds the copyright, has an address or a newsletter under this name.</summary>
    public bool IsOwned => Has(OutletTrait.Copyright) || Has(OutletTrait.DomainSpells) || Has(OutletTrait.HostSpells) || Has(OutletTrait.Mail) || Has(OutletTrait.Asked) || Has(OutletTrait.Product);

    /// <summary>Says more of a place that is counted already.</summary>
    public void Mark(OutletTrait clue) => _clues[(int)clue] = 1;
}
