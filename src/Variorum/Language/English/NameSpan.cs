namespace Variorum.Language.English;

/// <summary>Tokens <c>[First, End)</c> that are a name.</summary>
/// <param name="Reason">Which rule or model found it.</param>
/// <param name="Sure">The type is known from a list or from the name's own words, and no vote changes it.</param>
internal readonly record struct NameSpan(int First, int End, EntityType Type, string Reason, bool Sure)
{
    public int Length => End - First;
}
