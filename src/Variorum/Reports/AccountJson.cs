using System.Text.Encodings.Web;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>Writes an account as one JSON line, format <c>variorum/1</c>; offsets are Unicode code points into <c>text</c>.</summary>
public static class AccountJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the line, ending in a line feed.</summary>
    public static void WriteLine(Stream output, Account account)
    {
        using (var json = new Utf8JsonWriter(output, Options)) new Line(json, account).Write();
        output.WriteByte((byte)'\n');
    }

    /// <summary>One line being written: the writer, and the map from UTF-16 to code points.</summary>
    private readonly struct Line(Utf8JsonWriter json, Account account)
    {
        private readonly CodePointMap _map = new(account.Text.Value);

        public void Write()
        {
            json.WriteStartObject();
            json.WriteString("format", "variorum/1");
            json.WriteString("offsets", "codepoint");
            json.WriteString("id", account.Id);
            json.WriteString("path", account.Path);
            json.WriteString("sha256", account.Hash.Hex);
            json.WriteString("text", account.Text.Value);
            json.WriteStartObject("article");
            WriteArticle(account.Article);
            json.WriteEndObject();
            List("sentences", account.Sentences, (line, s) => line.Span(s));
            List("entities", account.Entities, (line, e) => line.WriteEntity(e));
            List("statements", account.Statements, (line, s) => line.WriteStatement(s));
            List("quantities", account.Quantities, (line, q) => line.WriteQuantity(q));
            List("times", account.Times, (line, t) => line.WriteTime(t));
            List("places", account.Places, (line, p) => line.WritePlace(p));
            json.WriteEndObject();
        }

        private void WriteArticle(Article article)
        {
            if (article.Kind != ArticleKind.Article) json.WriteString("kind", Word(article.Kind));
            WriteEvidenced("title", article.Title, "text", v => v);
            WriteEvidenced("deck", article.Deck, "text", v => v);
            WriteEvidenced("byline", article.Byline, "text", v => v);
            WriteEvidenced("outlet", article.Outlet, "name", v => v);
            WriteEvidenced("agency", article.Agency, "name", v => v);
            WriteEvidenced("dateline", article.DatelinePlace, "name", v => v);
            WriteEvidenced("published", article.Published, "value", v => v.Edtf, v => v.Inferred);
            WriteEvidenced("updated", article.Updated, "value", v => v.Edtf, v => v.Inferred);
            Optional("language", article.Language);
            Optional("address", article.Address);
            List("blocks", article.Blocks, (line, b) => line.WriteBlock(b));
        }

        /// <summary>A value with where it stands and why: a title's span is its own, a date's is its evidence.</summary>
        private void WriteEvidenced<T>(string name, Evidenced<T>? found, string key, Func<T, string> text, Func<T, bool>? inferred = null)
        {
            if (found is null) return;
            json.WriteStartObject(name);
            if (key == "text" && found.Span is { } own) Span(own);
            json.WriteString(key, text(found.Value));
            if (inferred is not null) json.WriteBoolean("inferred", inferred(found.Value));
            json.WriteStartObject("evidence");
            if (found.Span is { } span) Span(span);
            json.WriteString("reason", found.Reason);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        private void WriteBlock(Block block)
        {
            json.WriteString("role", block.Role == BlockRole.PageTitle ? "page_title" : Word(block.Role));
            Span(block.Span);
            if (block.Form != BlockForm.Paragraph) json.WriteString("form", Word(block.Form));
            if (block.MarkupStart is { } markup) json.WriteNumber("markup", markup);
            Optional("time", block.EntryTime);
            Optional("language", block.Language);
            json.WriteString("reason", block.Reason);
        }

        private void WriteEntity(Language.Entity entity)
        {
            json.WriteString("id", $"e{entity.Index}");
            json.WriteString("name", entity.Name);
            json.WriteString("type", Word(entity.Type));
            Optional("country", entity.Country);
            var mentions = account.Mentions;
            List("mentions", entity.Mentions, (line, m) => line.Span(mentions[m].Span));
        }

        private void WriteStatement(Statement statement)
        {
            json.WriteString("id", $"s{statement.Index}");
            Span(statement.Span);
            json.WriteString("kind", statement.Kind == StatementKind.OwnVoice ? "own-voice" : Word(statement.Kind));
            if (statement.Attribution is { } attribution)
            {
                json.WriteStartObject("attribution");
                if (attribution.Source is { } source) { json.WriteStartObject("source"); WriteSource(source); json.WriteEndObject(); }
                if (attribution.Cue is { } cue) { json.WriteStartObject("cue"); Span(cue); json.WriteString("text", account.Text[cue]); Optional("class", attribution.CueClass); json.WriteEndObject(); }
                List("content", attribution.Content, (line, c) => line.Span(c));
                List("via", attribution.Via, (line, v) => line.WriteSource(v));
                json.WriteEndObject();
            }
            json.WriteString("polarity", Word(statement.Stance.Polarity));
            json.WriteString("certainty", Word(statement.Stance.Certainty));
            if (statement.Within >= 0) json.WriteString("within", $"s{statement.Within}");
            json.WriteString("rule", statement.Rule);
        }

        private void WriteSource(Source source)
        {
            Span(source.Span);
            json.WriteString("text", account.Text[source.Span]);
            if (source.Entity >= 0) json.WriteString("entity", $"e{source.Entity}");
            Optional("name", source.Name);
            if (source.Properties.Count == 0) return;
            json.WriteStartArray("properties");
            foreach (string property in source.Properties) json.WriteStringValue(property);
            json.WriteEndArray();
        }

        private void WriteQuantity(Quantity quantity)
        {
            Span(quantity.Span);
            json.WriteString("text", account.Text[quantity.Span]);
            Number("low", quantity.Low);
            Number("best", quantity.Best);
            Number("high", quantity.High);
            json.WriteBoolean("approximate", quantity.Approximate);
            Optional("unit", quantity.Unit);
            Optional("of", quantity.Of);
            Optional("state", quantity.State);
            if (quantity.Base is { } of) { json.WriteStartObject("base"); Span(of); json.WriteEndObject(); }
            if (quantity.IsChange) json.WriteBoolean("change", true);
            InStatement(quantity.Statement);
            json.WriteString("rule", quantity.Rule);
        }

        private void WriteTime(TimeReference time)
        {
            Span(time.Span);
            json.WriteString("text", account.Text[time.Span]);
            Optional("value", time.Value);
            json.WriteString("type", Word(time.Kind));
            json.WriteBoolean("inferred", time.Inferred);
            InStatement(time.Statement);
            json.WriteString("rule", time.Rule);
        }

        private void WritePlace(PlaceReference place)
        {
            Span(place.Span);
            json.WriteString("text", account.Text[place.Span]);
            json.WriteString("name", place.Name);
            if (place.Countries.Count > 0) json.WriteString("country", place.Countries[0]);
            if (place.Coordinates is { } at) { json.WriteNumber("latitude", at.Latitude); json.WriteNumber("longitude", at.Longitude); }
            Optional("owner", place.Owner);
            InStatement(place.Statement);
        }

        private void Span(TextSpan span)
        {
            json.WriteNumber("start", _map[span.Start]);
            json.WriteNumber("end", _map[span.End]);
        }

        private void InStatement(int statement)
        {
            if (statement >= 0) json.WriteString("statement", $"s{statement}");
        }

        private void Optional(string name, string? value)
        {
            if (value is not null) json.WriteString(name, value);
        }

        private void Number(string name, decimal? value)
        {
            // Dividing by a one of full scale drops trailing zeros: 10.50 and 10.5 are one figure.
            if (value is { } number) json.WriteNumber(name, number / 1.0000000000000000000000000000m);
            else json.WriteNull(name);
        }

        private void List<T>(string name, IReadOnlyList<T> items, Action<Line, T> write)
        {
            json.WriteStartArray(name);
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(this, item);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }

        private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
    }
}
