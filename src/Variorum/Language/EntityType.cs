namespace Variorum.Language;

/// <summary>What a named thing is. Norp: nationality, religion, political group.</summary>
public enum EntityType : byte { None, Person, Organization, Location, Norp }
