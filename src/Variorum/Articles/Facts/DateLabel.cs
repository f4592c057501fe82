namespace Variorum.Articles.Facts;

/// <summary>What the words beside a date say it is the date of.</summary>
internal enum DateLabel : byte
{
    None,
    Published,
    Updated,

    /// <summary>Of neither: a retrieval, a copyright.</summary>
    Other,
}

/// <summary>Whether 3/4/2025 is in March or in April.</summary>
internal enum DayOrder : byte
{
    Unknown,
    DayFirst,
    MonthFirst,
}
