namespace Variorum.Language.English;

/// <summary>How a referent is expressed.</summary>
internal enum ReferentKind : byte { Name, Nominal, Pronoun }

/// <summary>Words of the text that may refer: a name, a noun with what stands before it, a pronoun.</summary>
internal sealed class Referent
{
    public required int First { get; init; }
    public required int End { get; init; }

    /// <summary>The token that governs the others.</summary>
    public required int Head { get; init; }

    public required ReferentKind Kind { get; init; }
    public required NounClass Class { get; init; }
    public required int Sentence { get; init; }
    public Gender Gender { get; init; }
    public bool IsPlural { get; init; }

    /// <summary>"the", "this", a possessive: the reader is meant to know which.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>What it is part of: all referents that mean the same thing.</summary>
    public required Chain Chain { get; set; }

    /// <summary>Why it was put into its chain.</summary>
    public string Reason { get; set; } = "";
}

/// <summary>Referents of one thing, in order of the text.</summary>
internal sealed class Chain
{
    /// <summary>Index of the entity named, or -1 for what has no name.</summary>
    public int Entity { get; set; } = -1;

    public List<Referent> Referents { get; } = [];
    public Gender Gender { get; set; }

    /// <summary>Takes a referent in at its place.</summary>
    public void Join(Referent referent, string reason)
    {
        referent.Chain.Referents.Remove(referent);
        int at = Referents.FindIndex(r => r.First > referent.First);
        Referents.Insert(at < 0 ? Referents.Count : at, referent);
        (referent.Chain, referent.Reason) = (this, reason);
        if (Gender == Gender.Unknown) Gender = referent.Gender;
    }
}
