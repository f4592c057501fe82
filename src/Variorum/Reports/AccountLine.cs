using System.Globalization;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>One line being written: the writer, and the map from UTF-16 to code points.</summary>
internal sealed class AccountLine(Utf8JsonWriter json, Account account)
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
        json.List("sentences", account.Sentences, Span);
        json.List("entities", account.Entities, WriteEntity);
        json.List("statements", account.Statements, WriteStatement);
        json.List("quantities", account.Quantities, WriteQuantity);
        json.List("times", account.Times, WriteTime);
        json.List("places", account.Places, WritePlace);
        json.WriteEndObject();
    }

    private void WriteArticle(Article article)
    {
        if (article.Kind != ArticleKind.Article) Word("kind", article.Kind);
        WriteText("title", article.Title);
        WriteText("deck", article.Deck);
        WriteText("byline", article.Byline);
        WriteName("outlet", article.Outlet);
        WriteName("agency", article.Agency);
        WriteName("dateline", article.DatelinePlace);
        WriteDate("published", article.Published);
        WriteDate("updated", article.Updated);
        json.Optional("language", article.Language);
        json.Optional("address", article.Address);
        json.Optional("decoding", article.DecodingWarning);
        json.List("blocks", article.Blocks, WriteBlock);
    }

    /// <summary>A value whose own words stand in the text.</summary>
    private void WriteText(string name, Evidenced<string>? found)
    {
        if (found is null) return;
        json.WriteStartObject(name);
        if (found.Span is { } own) Span(own);
        json.WriteString("text", found.Value);
        WriteEvidence(found);
        json.WriteEndObject();
    }

    private void WriteName(string name, Evidenced<string>? found)
    {
        if (found is null) return;
        json.WriteStartObject(name);
        json.WriteString("name", found.Value);
        WriteEvidence(found);
        json.WriteEndObject();
    }

    private void WriteDate(string name, Evidenced<PublicationDate>? found)
    {
        if (found is null) return;
        json.WriteStartObject(name);
        json.WriteString("value", found.Value.Edtf);
        json.WriteBoolean("inferred", found.Value.Inferred);
        WriteEvidence(found);
        json.WriteEndObject();
    }

    private void WriteEvidence<T>(Evidenced<T> found)
    {
        json.WriteStartObject("evidence");
        if (found.Span is { } span) Span(span);
        json.WriteString("reason", found.Reason);
        json.WriteEndObject();
    }

    private void WriteBlock(Block block)
    {
        if (block.Role == BlockRole.PageTitle) json.WriteString("role", "page_title");
        else Word("role", block.Role);
        Span(block.Span);
        if (block.Form != BlockForm.Paragraph) Word("form", block.Form);
        if (block.MarkupStart is { } markup) json.WriteNumber("markup", markup);
        json.Optional("selector", block.Selector);
        json.Optional("time", block.EntryTime);
        json.Optional("language", block.Language);
        json.WriteString("reason", block.Reason);
    }

    private void WriteEntity(Entity entity)
    {
        Id("id", 'e', entity.Index);
        json.WriteString("name", entity.Name);
        Word("type", entity.Type);
        json.Optional("country", entity.Country);
        json.List("mentions", entity.Mentions, mention => Span(account.Mentions[mention].Span));
    }

    private void WriteStatement(Statement statement)
    {
        Id("id", 's', statement.Index);
        Span(statement.Span);
        if (statement.Kind == StatementKind.OwnVoice) json.WriteString("kind", "own-voice");
        else Word("kind", statement.Kind);
        if (statement.Attribution is { } attribution) WriteAttribution(attribution);
        Word("polarity", statement.Stance.Polarity);
        Word("certainty", statement.Stance.Certainty);
        if (statement.Attribution is not null) WriteStance("page", statement.OutletStance);
        json.List("predications", statement.Predications, WritePredication);
        Id("within", 's', statement.Within);
        json.WriteString("rule", statement.Rule);
    }

    private void WritePredication(Predication predication)
    {
        Quotation(predication.Span);
        json.WriteString("predicate", predication.Predicate);
        if (predication.Negated) json.WriteBoolean("negated", true);
        json.List("participants", predication.Participants, participant =>
        {
            Quotation(participant.Span);
            Word("role", participant.Role);
            json.WriteString("head", participant.Head);
            Id("entity", 'e', participant.Entity);
        });
    }

    private void WriteStance(string name, Stance stance)
    {
        json.WriteStartObject(name);
        Word("polarity", stance.Polarity);
        Word("certainty", stance.Certainty);
        json.Optional("because", stance.Reason);
        json.WriteEndObject();
    }

    private void WriteAttribution(Attribution attribution)
    {
        json.WriteStartObject("attribution");
        if (attribution.Source is { } source)
        {
            json.WriteStartObject("source");
            WriteSource(source);
            json.WriteEndObject();
        }
        if (attribution.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            Quotation(cue);
            json.Optional("class", attribution.CueClass);
            json.WriteEndObject();
        }
        json.List("content", attribution.Content, Span);
        json.List("via", attribution.Via, WriteSource);
        json.WriteEndObject();
    }

    private void WriteSource(Source source)
    {
        Quotation(source.Span);
        Id("entity", 'e', source.Entity);
        json.Optional("name", source.Name);
        json.Optional("description", source.Description);
        if (source.Issuer is { } issuer)
        {
            json.WriteStartObject("issuer");
            json.WriteString("name", issuer);
            Id("entity", 'e', source.IssuerEntity);
            json.WriteEndObject();
        }
        if (source.Stance is { } stance) WriteStance("stance", stance);
        if (source.Properties.Count == 0) return;
        json.WriteStartArray("properties");
        foreach (string property in source.Properties) json.WriteStringValue(property);
        json.WriteEndArray();
    }

    private void WriteQuantity(Quantity quantity)
    {
        Quotation(quantity.Span);
        json.Number("low", quantity.Low);
        json.Number("best", quantity.Best);
        json.Number("high", quantity.High);
        json.WriteBoolean("approximate", quantity.Approximate);
        json.Optional("unit", quantity.Unit);
        json.Optional("of", quantity.Of);
        json.Optional("state", quantity.State);
        if (quantity.Base is { } whole)
        {
            json.WriteStartObject("base");
            Span(whole);
            json.WriteEndObject();
        }
        if (quantity.IsChange) json.WriteBoolean("change", true);
        Id("statement", 's', quantity.Statement);
        json.WriteString("rule", quantity.Rule);
    }

    private void WriteTime(TimeReference time)
    {
        Quotation(time.Span);
        json.Optional("value", time.Value);
        json.Optional("utc", time.Utc);
        Word("type", time.Kind);
        json.WriteBoolean("inferred", time.Inferred);
        Id("statement", 's', time.Statement);
        json.WriteString("rule", time.Rule);
    }

    private void WritePlace(PlaceReference place)
    {
        Quotation(place.Span);
        json.WriteString("name", place.Name);
        if (place.Countries.Count > 0) json.WriteString("country", place.Countries[0]);
        if (place.Countries.Count > 1)
        {
            json.WriteStartArray("countries");
            foreach (string country in place.Countries) json.WriteStringValue(country);
            json.WriteEndArray();
        }
        if (place.Coordinates is { } at)
        {
            json.WriteNumber("latitude", at.Latitude);
            json.WriteNumber("longitude", at.Longitude);
        }
        json.Optional("owner", place.Owner);
        Id("statement", 's', place.Statement);
    }

    private void Span(TextSpan span)
    {
        json.WriteNumber("start", _map[span.Start]);
        json.WriteNumber("end", _map[span.End]);
    }

    private void Quotation(TextSpan span)
    {
        Span(span);
        json.WriteString("text", account.Text[span]);
    }

    /// <summary>A letter and a number; nothing where there is none to point at.</summary>
    private void Id(string name, char letter, int index)
    {
        if (index < 0) return;
        Span<char> id = stackalloc char[12];
        id[0] = letter;
        index.TryFormat(id[1..], out int digits, default, CultureInfo.InvariantCulture);
        json.WriteString(name, id[..(digits + 1)]);
    }

    private void Word<T>(string name, T value) where T : struct, Enum => json.WriteString(name, EnumWords<T>.Of(value));
}
