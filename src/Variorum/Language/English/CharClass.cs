namespace Variorum.Language.English;

/// <summary>What a character is to the tokenizer.</summary>
public enum CharClass : byte
{
    /// <summary>Ends a token; never part of one.</summary>
    Space,
    Lower,
    Upper,

    /// <summary>A letter without case: most of the world's scripts.</summary>
    Letter,
    Digit,

    /// <summary>Combining mark, zero-width or directional character, variation selector: belongs to what it follows.</summary>
    Mark,
    Apostrophe,
    Hyphen,

    /// <summary>En dash, em dash and their like.</summary>
    Dash,
    Stop,

    /// <summary>Half of a pair, paired or alone.</summary>
    Surrogate,

    /// <summary>Emoji and pictographs of the basic plane.</summary>
    Pictograph,

    /// <summary>Any other punctuation, symbol, control or unassigned character.</summary>
    Other,
}
