using Variorum.Claims;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>The story as comma-separated values, one row a statement of a claim: for a spreadsheet (RFC 4180). Offsets are code points.</summary>
public static class StoryCsv
{
    private const string Header = "claim,kind,claim_label,reading,mark,origins_low,origins_high,account,siglum,outlet,published,inferred,statement,speaker,own_voice,via,polarity,certainty,low,best,high,unit,start,end,words";

    public static void Write(TextWriter output, Story story)
    {
        var view = new StoryView(story);
        output.Write(Header + "\r\n");
        foreach (var claim in view.Claims)
        {
            foreach (var reading in claim.Readings)
            {
                foreach (var holder in reading.Holders)
                {
                    foreach (var statement in holder.Statements) output.Write(string.Join(',', Row(claim, reading, holder, statement).Select(Cell)) + "\r\n");
                }
            }
        }
    }

    private static IEnumerable<string> Row(ClaimView claim, ReadingView reading, HolderView holder, StatementView statement)
    {
        var account = statement.Account.Account;
        var figure = reading.Reading.Figures.FirstOrDefault(f => f.Reference == new StatementReference(account.Id, statement.Statement.Index));
        var map = new CodePointMap(account.Text.Value);
        var span = statement.Statement.Span;
        return
        [
            claim.Claim.Id, Word(claim.Claim.Kind), claim.Claim.Label, reading.Reading.Label, reading.Reading.Mark ?? "",
            $"{claim.Corroboration.Low}", $"{claim.Corroboration.High}", account.Id, statement.Account.Siglum, statement.Account.Outlet,
            account.Article.Published?.Value.Edtf ?? "", account.Article.Published is { Value.Inferred: true } ? "yes" : "", $"s{statement.Statement.Index}",
            holder.Who, holder.OwnVoice ? "yes" : "", string.Join("; ", holder.Via), Word(statement.Statement.Stance.Polarity), Word(statement.Statement.Stance.Certainty),
            Number(figure?.Low), Number(figure?.Best), Number(figure?.High), figure?.BaseUnit ?? "",
            $"{map[span.Start]}", $"{map[span.End]}", Excerpt.Of(account, span, int.MaxValue),
        ];
    }

    /// <summary>Quoted where needed. A cell that a spreadsheet would take for a formula gets an apostrophe in front: the text is a stranger's.</summary>
    internal static string Cell(string value)
    {
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r') value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Number(decimal? number) => number?.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
