using System.Text.Json;
using Microsoft.Data.Sqlite;
using Variorum.Statements;

namespace Variorum.Ledger;

/// <summary>Writes what was read out of one capture: the row, and a table each for what SQL should be able to ask.</summary>
internal sealed class AccountWriter(SqliteConnection connection, Derivation derivation)
{
    /// <summary>Writes an account, or replaces what an earlier build or an earlier inferred date made of it.</summary>
    public void Write(long capture, string series, Account account)
    {
        Sql.Run(connection, "DELETE FROM accounts WHERE capture = ?1", capture);
        var article = account.Article;
        using (var row = new Insertion(connection, "accounts", "capture,name,series,title,outlet,agency,address,language,published,published_inferred,text,derived_by,reading,details,blocks"))
        {
            row.Add(
                capture, account.Id, series, article.Title?.Value, article.Outlet?.Value, article.Agency?.Value, article.Address, article.Language,
                article.Published?.Value.Edtf, article.Published?.Value.Inferred ?? false, account.Text.Value, derivation.ToString(),
                Payload.Pack(AccountDetails.Without(account)), Payload.Pack(AccountDetails.Of(account)), Payload.Pack(article.Blocks));
        }
        WriteBlocks(capture, account);
        WriteEntities(capture, account);
        WriteStatements(capture, account);
        WriteQuantities(capture, account);
        WriteTimes(capture, account);
        WritePlaces(capture, account);
    }

    private void WriteBlocks(long capture, Account account)
    {
        using var rows = new Insertion(connection, "blocks", "account,ordinal,role,form,start_at,end_at,reason");
        int ordinal = 0;
        foreach (var block in account.Article.Blocks) rows.Add(capture, ordinal++, block.Role, block.Form, block.Span.Start, block.Span.End, block.Reason);
    }

    private void WriteEntities(long capture, Account account)
    {
        using var rows = new Insertion(connection, "entities", "account,ordinal,name,type,country");
        foreach (var entity in account.Entities) rows.Add(capture, entity.Index, entity.Name, entity.Type, entity.Country);
    }

    private void WriteStatements(long capture, Account account)
    {
        using var rows = new Insertion(connection, "statements", "account,ordinal,start_at,end_at,kind,source,source_start,source_end,source_entity,cue_start,cue_end,via,polarity,certainty,content,rule");
        foreach (var statement in account.Statements)
        {
            var source = statement.Attribution?.Source;
            var cue = statement.Attribution?.Cue;
            var via = statement.Attribution?.Via ?? [];
            rows.Add(
                capture, statement.Index, statement.Span.Start, statement.Span.End, statement.Kind,
                source is null ? null : source.Called ?? account.Text.Quote(source.Span), source?.Span.Start, source?.Span.End, source?.Entity,
                cue?.Start, cue?.End, via.Count == 0 ? null : JsonSerializer.Serialize(via.Select(v => v.Called ?? account.Text.Quote(v.Span))),
                statement.Stance.Polarity, statement.Stance.Certainty, ContentOf(account, statement), statement.Rule);
        }
    }

    /// <summary>What a statement says, in the account's words.</summary>
    internal static string ContentOf(Account account, Statement statement) => string.Join(" … ", statement.Content.Select(account.Text.Quote));

    private void WriteQuantities(long capture, Account account)
    {
        using var rows = new Insertion(connection, "quantities", "account,ordinal,statement,start_at,end_at,words,low,best,high,approximate,unit,of_what,state,rule");
        int ordinal = 0;
        foreach (var q in account.Quantities)
        {
            rows.Add(capture, ordinal++, OrNull(q.Statement), q.Span.Start, q.Span.End, account.Text.Quote(q.Span), q.Low, q.Best, q.High, q.Approximate, q.Unit, q.Of, q.State, q.Rule);
        }
    }

    private void WriteTimes(long capture, Account account)
    {
        using var rows = new Insertion(connection, "times", "account,ordinal,statement,start_at,end_at,words,kind,value,inferred,rule");
        int ordinal = 0;
        foreach (var t in account.Times) rows.Add(capture, ordinal++, OrNull(t.Statement), t.Span.Start, t.Span.End, account.Text.Quote(t.Span), t.Kind, t.Value, t.Inferred, t.Rule);
    }

    private void WritePlaces(long capture, Account account)
    {
        using var rows = new Insertion(connection, "places", "account,ordinal,statement,start_at,end_at,name,country,owner");
        int ordinal = 0;
        foreach (var p in account.Places) rows.Add(capture, ordinal++, OrNull(p.Statement), p.Span.Start, p.Span.End, p.Name, p.Countries.FirstOrDefault(), p.Owner);
    }

    private static object? OrNull(int index) => index < 0 ? null : index;
}
