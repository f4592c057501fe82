using Microsoft.Data.Sqlite;
using Variorum.Claims;
using Variorum.Stories;

namespace Variorum.Ledger;

/// <summary>Replaces the story's tables with a new telling.</summary>
internal sealed class StoryWriter(SqliteConnection connection)
{
    // Children before parents, as foreign keys ask.
    private static readonly string[] Tables =
    [
        "side_statements", "dispute_sides", "disputes", "origin_statements", "origins",
        "reading_statements", "readings", "claims", "stemma_edges", "stemma_nodes", "timeline", "story_parts", "story",
    ];

    public void Clear()
    {
        foreach (string table in Tables) Sql.Run(connection, $"DELETE FROM {table}");
    }

    public void Write(Story story)
    {
        var statements = StatementIds(story);
        WriteClaims(story, statements);
        WriteOrigins(story, statements);
        WriteDisputes(story, statements);
        WriteStemma(story.Stemma);
        using var timeline = new Insertion(connection, "timeline", "ordinal,value,label,inferred");
        int at = 0;
        foreach (var entry in story.Timeline) timeline.Add(at++, entry.Value, entry.Label, entry.Inferred);
        WriteParts(story);
    }

    private void WriteParts(Story story)
    {
        using var parts = new Insertion(connection, "story_parts", "ordinal,content");
        int at = 0;
        foreach (var part in Telling.PartsOf(story)) parts.Add(at++, Payload.Pack(part));
    }

    private StatementRows StatementIds(Story story)
    {
        var rows = new StatementRows();
        using var command = Sql.Command(connection, "SELECT s.ordinal, s.id FROM accounts a JOIN statements s ON s.account = a.capture WHERE a.name = ?1", "");
        foreach (var account in story.Accounts)
        {
            command.Parameters[0].Value = account.Id;
            long[] ids = new long[account.Statements.Count];
            using var row = command.ExecuteReader();
            while (row.Read()) ids[row.GetInt32(0)] = row.GetInt64(1);
            rows.Add(account.Id, ids);
        }
        return rows;
    }

    /// <summary>The row of each statement, by account and place.</summary>
    private sealed class StatementRows
    {
        private readonly Dictionary<string, long[]> _ids = new(StringComparer.Ordinal);

        public long this[StatementReference statement] => _ids[statement.Account][statement.Statement];

        public void Add(string account, long[] ids) => _ids.Add(account, ids);
    }

    private void WriteClaims(Story story, StatementRows statements)
    {
        using var claims = new Insertion(connection, "claims", "id,ordinal,kind,label,reason,origins_low,origins_high");
        using var readings = new Insertion(connection, "readings", "claim,ordinal,label");
        using var members = new Insertion(connection, "reading_statements", "claim,reading,ordinal,statement");
        int at = 0;
        foreach (var claim in story.Claims)
        {
            var origins = story.Corroboration.GetValueOrDefault(claim.Id);
            claims.Add(claim.Id, at++, claim.Kind, claim.Label, claim.Reason, origins?.Low, origins?.High);
            for (int i = 0; i < claim.Readings.Count; i++)
            {
                readings.Add(claim.Id, i, claim.Readings[i].Label);
                int ordinal = 0;
                foreach (var reference in claim.Readings[i].Statements) members.Add(claim.Id, i, ordinal++, statements[reference]);
            }
        }
    }

    private void WriteOrigins(Story story, StatementRows statements)
    {
        using var origins = new Insertion(connection, "origins", "claim,ordinal,kind,name,reason");
        using var members = new Insertion(connection, "origin_statements", "claim,origin,statement");
        foreach (var claim in story.Claims)
        {
            int ordinal = 0;
            foreach (var origin in story.Corroboration.GetValueOrDefault(claim.Id)?.Origins ?? [])
            {
                origins.Add(claim.Id, ordinal, origin.Kind, origin.Name, origin.Reason);
                foreach (var reference in origin.Statements.Distinct()) members.Add(claim.Id, ordinal, statements[reference]);
                ordinal++;
            }
        }
    }

    private void WriteDisputes(Story story, StatementRows statements)
    {
        using var disputes = new Insertion(connection, "disputes", "id,ordinal,kind,claim,reason");
        using var sides = new Insertion(connection, "dispute_sides", "dispute,ordinal,label");
        using var members = new Insertion(connection, "side_statements", "dispute,side,statement");
        int at = 0;
        foreach (var dispute in story.Disputes)
        {
            disputes.Add(dispute.Id, at++, dispute.Kind, dispute.Claim, dispute.Reason);
            for (int i = 0; i < dispute.Sides.Count; i++)
            {
                sides.Add(dispute.Id, i, dispute.Sides[i].Label);
                foreach (var reference in dispute.Sides[i].Statements.Distinct()) members.Add(dispute.Id, i, statements[reference]);
            }
        }
    }

    private void WriteStemma(Stemma stemma)
    {
        using var nodes = new Insertion(connection, "stemma_nodes", "id,name,unseen");
        foreach (var node in stemma.Nodes) nodes.Add(node.Id, node.Name, node.Unseen);
        using var edges = new Insertion(connection, "stemma_edges", "ordinal,leaning,leaned_on,kind,strength,reason");
        int at = 0;
        foreach (var edge in stemma.Edges) edges.Add(at++, edge.From, edge.To, edge.Kind, edge.Strength, edge.Reason);
    }
}
