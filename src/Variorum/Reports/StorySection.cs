namespace Variorum.Reports;

/// <summary>A part of the terminal view, as <c>show</c> names it.</summary>
public enum StorySection : byte { Accounts, Claims, Figures, Disputes, Timeline, Stemma, Sources }
