using System.Text.Encodings.Web;
using System.Text.Json;
using Variorum.Claims;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>The story as one JSON object, format <c>variorum-story/1</c>; offsets are Unicode code points into each account's text.</summary>
public static class StoryJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(Stream output, Story story) => Write(output, story, Whole);

    /// <summary>The same with one section alone; figures are the claims of that kind.</summary>
    public static void Write(Stream output, Story story, StorySection section) => Write(output, story, [section]);

    private static readonly StorySection[] Whole = [StorySection.Accounts, StorySection.Claims, StorySection.Disputes, StorySection.Stemma, StorySection.Timeline];

    private static void Write(Stream output, Story story, StorySection[] sections)
    {
        using (var json = new Utf8JsonWriter(output, Options)) new Writer(json, new StoryView(story)).Write(sections);
        output.WriteByte((byte)'\n');
    }

    private sealed class Writer(Utf8JsonWriter json, StoryView view)
    {
        private readonly Dictionary<string, CodePointMap> _maps = new(StringComparer.Ordinal);

        public void Write(StorySection[] sections)
        {
            json.WriteStartObject();
            json.WriteString("format", "variorum-story/1");
            json.WriteString("offsets", "codepoint");
            foreach (var section in sections) Write(section);
            json.WriteEndObject();
        }

        private void Write(StorySection section)
        {
            switch (section)
            {
                case StorySection.Accounts: json.List("accounts", view.Accounts, Account); break;
                case StorySection.Claims: json.List("claims", view.Claims, Claim); break;
                case StorySection.Figures: json.List("claims", view.Figures, Claim); break;
                case StorySection.Disputes: json.List("disputes", view.Disputes, Dispute); break;
                case StorySection.Stemma: Stemma(view.Story.Stemma); break;
                case StorySection.Timeline: json.List("timeline", view.Story.Timeline, Entry); break;
                case StorySection.Sources: json.List("sources", view.Sources, Source); break;
                default: throw new ArgumentOutOfRangeException(nameof(section));
            }
        }

        private void Stemma(Stemma stemma)
        {
            json.WriteStartObject("stemma");
            json.List("nodes", stemma.Nodes, Node);
            json.List("edges", stemma.Edges, Edge);
            json.WriteEndObject();
        }

        private void Source(IGrouping<string, StatementView> source)
        {
            json.WriteString("name", source.Key);
            Statements([.. source.Select(s => new StatementReference(s.Account.Account.Id, s.Statement.Index))]);
        }

        private void Account(AccountView account)
        {
            json.WriteString("id", account.Account.Id);
            json.WriteString("siglum", account.Siglum);
            json.WriteString("path", account.Account.Path);
            json.WriteString("sha256", account.Account.Hash.Hex);
            json.Optional("title", account.Account.Article.Title?.Value);
            json.Optional("outlet", account.Account.Article.Outlet?.Value);
            json.Optional("agency", account.Account.Article.Agency?.Value);
            json.Optional("address", account.Account.Article.Address);
            if (account.Account.Article.Published is not { } published) return;
            json.WriteStartObject("published");
            json.WriteString("value", published.Value.Edtf);
            json.WriteBoolean("inferred", published.Value.Inferred);
            json.WriteEndObject();
        }

        private void Claim(ClaimView claim)
        {
            json.WriteString("id", claim.Claim.Id);
            json.WriteString("kind", Word(claim.Claim.Kind));
            json.WriteString("label", claim.Claim.Label);
            json.WriteString("reason", claim.Claim.Reason);
            json.List("readings", claim.Claim.Readings, Reading);
            json.WriteStartObject("origins");
            json.WriteNumber("low", claim.Corroboration.Low);
            json.WriteNumber("high", claim.Corroboration.High);
            json.List("named", claim.Corroboration.Origins, Origin);
            json.WriteStartArray("reasons");
            foreach (string reason in claim.Corroboration.Reasons) json.WriteStringValue(reason);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void Origin(Origin origin)
        {
            json.WriteString("kind", origin.Kind switch { OriginKind.SpeakersAct => "speaker", OriginKind.Document => "document", OriginKind.OwnReporting => "own-reporting", _ => "unseen" });
            json.WriteString("name", origin.Name);
            json.WriteString("reason", origin.Reason);
            Statements(origin.Statements);
        }

        private void Reading(Reading reading)
        {
            json.WriteString("label", reading.Label);
            json.Optional("mark", reading.Mark);
            json.WriteString("polarity", reading.Denied ? "denied" : "affirmed");
            Statements(reading.Statements);
            if (reading.Figures.Count > 0) json.List("figures", reading.Figures, Figure);
        }

        private void Figure(Figure figure)
        {
            Reference("statement", figure.Reference);
            Span("span", figure.Reference.Account, figure.Quantity.Span);
            json.Number("low", figure.Low);
            json.Number("best", figure.Best);
            json.Number("high", figure.High);
            json.Optional("unit", figure.BaseUnit);
            json.Optional("of", figure.Quantity.Of);
            json.Optional("state", figure.Quantity.State);
            json.Optional("as_of", figure.AsOf is { } days ? ClaimText.Iso(days) : null);
        }

        private void Dispute(DisputeView dispute)
        {
            json.WriteString("id", dispute.Dispute.Id);
            json.WriteString("kind", Word(dispute.Dispute.Kind));
            json.WriteString("claim", dispute.Dispute.Claim);
            json.WriteString("reason", dispute.Dispute.Reason);
            json.List("sides", dispute.Dispute.Sides, Reading);
        }

        private void Node(StemmaNode node)
        {
            json.WriteString("id", node.Id);
            json.WriteString("name", node.Name);
            json.WriteBoolean("unseen", node.Unseen);
        }

        private void Edge(StemmaEdge edge)
        {
            json.WriteString("from", edge.From);
            json.WriteString("to", edge.To);
            json.WriteString("kind", edge.Kind switch { DependenceKind.SharedWording => "shared-wording", DependenceKind.AgencyCredit => "agency-credit", DependenceKind.Citation => "citation", _ => "same-version" });
            json.WriteNumber("strength", edge.Strength);
            json.WriteString("reason", edge.Reason);
            json.List("evidence", edge.Evidence, passage =>
            {
                if (view.HasAccount(edge.From)) Span("here", edge.From, passage.Here);
                if (passage.There is { } there && view.HasAccount(edge.To)) Span("there", edge.To, there);
            });
        }

        private void Entry(TimelineEntry entry)
        {
            json.WriteString("value", entry.Value);
            json.WriteString("label", entry.Label);
            json.WriteBoolean("inferred", entry.Inferred);
            json.WriteBoolean("somebodys_word", entry.IsSomebodysWord);
            Statements(entry.Statements);
        }

        private void Statements(IReadOnlyList<StatementReference> statements)
        {
            json.WriteStartArray("statements");
            foreach (var statement in statements) Pair(statement);
            json.WriteEndArray();
        }

        private void Reference(string name, StatementReference statement)
        {
            json.WritePropertyName(name);
            Pair(statement);
        }

        private void Pair(StatementReference statement)
        {
            json.WriteStartArray();
            json.WriteStringValue(statement.Account);
            json.WriteStringValue($"s{statement.Statement}");
            json.WriteEndArray();
        }

        private void Span(string name, string account, TextSpan span)
        {
            if (!_maps.TryGetValue(account, out var map)) _maps[account] = map = new(view.Account(account).Account.Text.Value);
            json.WriteStartObject(name);
            json.WriteNumber("start", map[span.Start]);
            json.WriteNumber("end", map[span.End]);
            json.WriteEndObject();
        }

        private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
    }
}
