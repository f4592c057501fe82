using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Who is said to say something.</summary>
/// <param name="Span">The words that name the source here ("he").</param>
/// <param name="Entity">Index of the entity it refers to, or -1.</param>
/// <param name="Name">Its full name, or what it is called ("Valery Example", "coastguard"); null when nobody is named ("a senior official").</param>
public sealed record Source(TextSpan Span, int Entity, string? Name)
{
    /// <summary>What is said of one that stays unnamed, in the text's words ("senior official who asked not to be named"); else null.</summary>
    public string? Description { get; init; }

    /// <summary>The name, else the description, else null.</summary>
    public string? Called => Name ?? Description;

    /// <summary>Properties of a source without a name: "anonymous", "plural", "official", "witness" …; "government" of a country or capital that speaks. Sorted.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    /// <summary>Who issued it, when it is a document whose issuer is known ("the report", issued by the agency); else null.</summary>
    public string? Issuer { get; init; }

    /// <summary>Index of the issuer's entity, or -1.</summary>
    public int IssuerEntity { get; init; } = -1;

    /// <summary>A relay's own commitment to the speaker's having said so; null when the text gives it no cue of its own.</summary>
    public Stance? Stance { get; init; }
}
