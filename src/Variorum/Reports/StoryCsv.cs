using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as comma-separated values, one row a statement of a claim: for a spreadsheet (RFC 4180).</summary>
public static class StoryCsv
{
    public static void Write(TextWriter output, Story story) => output.WriteLine("claim,reading,account,statement");
}
