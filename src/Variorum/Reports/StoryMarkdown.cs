using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as Markdown: for a note, a ticket, a mail. Every line names the accounts it stands on.</summary>
public static class StoryMarkdown
{
    public static void Write(TextWriter output, Story story) => new Writer(output, new StoryView(story)).Write();

    private sealed class Writer(TextWriter output, StoryView view)
    {
        public void Write()
        {
            Line($"# {Plain(view.Central?.Title ?? "No accounts")}", "", Plain(StorySummary.Of(view)), "", "## Accounts", "", "| | published | outlet | title |", "|---|---|---|---|");
            foreach (var account in view.Accounts) Line($"| {account.Siglum} | {account.Date} | {Plain(account.Outlet)} | {Plain(account.Title)} |");
            Line("", "## Disputes", "");
            foreach (var dispute in view.Disputes) Dispute(dispute);
            Line("## Figures", "");
            foreach (var thing in view.FigureGroups) Figures(thing);
            Line("## Claims of several voices", "");
            foreach (var claim in view.Events) Claim(claim);
            Line("", "## Timeline", "");
            foreach (var entry in view.Story.Timeline)
            {
                string sigla = string.Join(' ', entry.Statements.Select(s => view.Account(s.Account).Siglum).Distinct());
                Line($"- **{Claims.TimeOrder.InWords(entry.Value)}**{(entry.Inferred ? " (inferred)" : "")} {Plain(view.Lead(entry))}{Plain(entry.Label)} [{sigla}]");
            }
            Line("", "## Who leans on whom", "");
            foreach (var edge in view.Story.Stemma.Edges) Line($"- {Plain(view.Node(edge.From))} → {Plain(view.Node(edge.To))}: {Plain(edge.Reason)}");
        }

        private void Dispute(DisputeView dispute)
        {
            Line($"**{Plain(dispute.Claim.Claim.Label)}** ({dispute.Dispute.Kind.ToString().ToLowerInvariant()}, `{dispute.Dispute.Id}`): {Plain(dispute.Dispute.Reason)}.", "");
            foreach (var side in dispute.Sides) Reading(side);
            Line("");
        }

        private void Figures(FigureGroup thing)
        {
            Line($"**{Plain(thing.Name)}**", "", "| figure | low | best | high | who |", "|---|---:|---:|---:|---|");
            foreach (var reading in thing.Claims.SelectMany(c => c.Readings))
            {
                var figure = reading.Reading.Figures[0];
                Line($"| {Plain(reading.Reading.Label)} | {FigureText.Of(figure.Low)} | {FigureText.Best(figure)} | {FigureText.Of(figure.High)} | {Holders(reading)} |");
            }
            Line("");
        }

        private void Claim(ClaimView claim)
        {
            Line($"{view.Number(claim)}. {Plain(claim.Claim.Label)} — independent origins: {claim.Origins} (`{claim.Claim.Id}`)");
            foreach (var reading in claim.Readings) Reading(reading);
        }

        private void Reading(ReadingView reading)
        {
            string mark = reading.Reading.Mark is { } word ? $"*{word}:* " : "";
            Line($"   - {mark}{Plain(reading.Reading.Label)} — {Holders(reading)}");
        }

        private static string Holders(ReadingView reading) => string.Join("; ", reading.Holders.Select(h => $"{Plain(ClaimText.Holder(h))} [{h.Sigla}]"));

        private void Line(params ReadOnlySpan<string> lines)
        {
            foreach (string line in lines) output.Write(line + "\n");
        }

        /// <summary>A stranger's text without power over the note it is pasted into.</summary>
        private static string Plain(string text)
        {
            var safe = new System.Text.StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '!') safe.Append('\\');
                safe.Append(c is '\n' or '\r' ? ' ' : c);
            }
            return safe.ToString();
        }
    }
}
