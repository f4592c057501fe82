namespace Variorum.Intake;

/// <summary>How much one run takes in before it refuses. Input is hostile until shown otherwise.</summary>
public sealed record IntakeLimits
{
    public static readonly IntakeLimits Default = new();

    /// <summary>Largest document, in bytes. The largest of 1,212 news pages in the article corpora is 2.9 MB of markup;
    /// twenty times that is no page a person wrote, and reading it whole would cost a gigabyte of memory.</summary>
    public long DocumentBytes { get; init; } = 64L << 20;

    /// <summary>Documents read from one archive or row file. A day's crawl of a large outlet is a tenth of it.</summary>
    public int DocumentsPerArchive { get; init; } = 100_000;

    /// <summary>How deep a document may lie in archives within archives: an e-mail in a zip in a WACZ needs three.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>Largest ratio of expanded to compressed size. Markup packs 5 to 20 times, deflate cannot exceed 1,032.</summary>
    public int ExpansionRatio { get; init; } = 200;

    /// <summary>Below this size, in bytes, the ratio is not looked at: a short page of one repeated line is harmless.</summary>
    public long ExpansionFloor { get; init; } = 1L << 20;

    /// <summary>Levels of folders walked. Deeper trees are made by loops or by malice.</summary>
    public int FolderDepth { get; init; } = 64;
}
