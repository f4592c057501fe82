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
    public static void Write(Stream output, Story story)
    {
        using (var json = new Utf8JsonWriter(output, Options)) new Writer(json, new StoryView(story)).Write();
        output.WriteByte((byte)'\n');
    }

    private sealed class Writer(Utf8JsonWriter json, StoryView view)
    {
        private readonly Dictionary<string, CodePointMap> _maps = new(StringComparer.Ordinal);

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("format", "variorum-story/1");
            json.WriteString("offsets", "codepoint");
            Array("accounts", view.Accounts, Account);
            Array("claims", view.Claims, Claim);
            Array("disputes", view.Disputes, Dispute);
            json.WriteStartObject("stemma");
            Array("nodes", view.Story.Stemma.Nodes, Node);
            Array("edges", view.Story.Stemma.Edges, Edge);
            json.WriteEndObject();
            Array("timeline", view.Story.Timeline, Entry);
            json.WriteEndObject();
        }

        private void Account(AccountView account)
        {
            json.WriteString("id", account.Account.Id);
            json.WriteString("siglum", account.Siglum);
            json.WriteString("path", account.Account.Path);
            json.WriteString("sha256", account.Account.Hash.Hex);
            Optional("title", account.Account.Article.Title?.Value);
            Optional("outlet", account.Account.Article.Outlet?.Value);
            Optional("agency", account.Account.Article.Agency?.Value);
            Optional("address", account.Account.Article.Address);
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
            Array("readings", claim.Claim.Readings, Reading);
            json.WriteStartObject("origins");
            json.WriteNumber("low", claim.Corroboration.Low);
            json.WriteNumber("high", claim.Corroboration.High);
            Array("named", claim.Corroboration.Origins, Origin);
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
            Optional("mark", reading.Mark);
            json.WriteString("polarity", reading.Denied ? "denied" : "affirmed");
            Statements(reading.Statements);
            if (reading.Figures.Count > 0) Array("figures", reading.Figures, Figure);
        }

        private void Figure(Figure figure)
        {
            Reference("statement", figure.Reference);
            Span("span", figure.Reference.Account, figure.Quantity.Span);
            Number("low", figure.Low);
            Number("best", figure.Best);
            Number("high", figure.High);
            Optional("unit", figure.BaseUnit);
            Optional("of", figure.Quantity.Of);
            Optional("state", figure.Quantity.State);
            Optional("as_of", figure.AsOf is { } days ? ClaimText.Iso(days) : null);
        }

        private void Dispute(DisputeView dispute)
        {
            json.WriteString("id", dispute.Dispute.Id);
            json.WriteString("kind", Word(dispute.Dispute.Kind));
            json.WriteString("claim", dispute.Dispute.Claim);
            json.WriteString("reason", dispute.Dispute.Reason);
            Array("sides", dispute.Dispute.Sides, Reading);
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
            Array("evidence", edge.Evidence, passage =>
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

        private void Optional(string name, string? value)
        {
            if (value is not null) json.WriteString(name, value);
        }

        private void Number(string name, decimal? value)
        {
            // Dividing by a one of full scale drops trailing zeros.
            if (value is { } number) json.WriteNumber(name, number / 1.0000000000000000000000000000m);
            else json.WriteNull(name);
        }

        private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(item);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
    }
}
