namespace Variorum.Language;

/// <summary>How a word names a country: "Freedonia", "Freedonian", "Freedonians", its capital, its government's seat.</summary>
public enum CountryKind : byte { None, Name, Adjective, People, Capital, Government }
