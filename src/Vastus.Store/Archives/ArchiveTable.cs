namespace Vastus.Store.Archives;

/// <summary>What is kept of a person beside the diary, as a file of the archive.</summary>
/// <param name="File">Its name.</param>
/// <param name="Says">What stands in it.</param>
/// <param name="Sql">Its rows. A column that ends in <c>_ms</c> becomes a time.</param>
internal sealed record ArchiveTable(string File, string Says, string Sql)
{
    /// <summary>All of them. Secrets, which are kept as digests alone, are left out.</summary>
    public static IReadOnlyList<ArchiveTable> All { get; } =
    [
        new("settings.csv", "What you told about yourself, and how things are shown to you.",
            "SELECT name, value FROM setting WHERE diary_id = @diary ORDER BY name"),
        new("own-questions.csv", "The questions about triggers that you put to your diary.",
            """
            SELECT kind, name, hours, counted, comparison, threshold, since_ms, removed_ms
            FROM own_exposure WHERE diary_id = @diary ORDER BY since_ms, id
            """),
        new("forecasts.csv", "What was forecast for each day, and how well that had gone before.",
            """
            SELECT day, issued_ms, average, risk, is_adjusted, switched_off, record_days, record_expected, record_came, record_adjusted, record_skill
            FROM forecast WHERE diary_id = @diary ORDER BY day
            """),
        new("experiments.csv", "Your experiments as they were decided. Which days the change was done on stands in the diary.",
            """
            SELECT place, title, name, with_change, as_usual, period_days, washout_days, day_begins, blocks, first_day, last_day, seed, decided_ms, stopped_ms
            FROM experiment WHERE diary_id = @diary ORDER BY place
            """),
        new("plan.csv", "What you took on against spasms in the long run, and when you meant to look back.",
            "SELECT measure, since, look_back, ended FROM plan_item WHERE diary_id = @diary ORDER BY since, id"),
        new("own-foods.csv", "Foods and recipes that you described.",
            "SELECT name, former, definition, added_ms, removed_ms FROM own_food WHERE diary_id = @diary ORDER BY added_ms, id"),
        new("open-check.csv", "The symptom check that you were in the middle of. Those that are done stand in the diary.",
            "SELECT began_ms, changed_ms, said FROM open_check WHERE diary_id = @diary"),
        new("notices.csv", "What the diary noticed by itself, and whether you were asked or put it aside.",
            "SELECT notice_key, outcome, at_ms FROM watch_notice WHERE diary_id = @diary ORDER BY at_ms, notice_key"),
        new("calendar.csv", "Since when your calendar can read your reminders by a secret address.",
            "SELECT made_ms FROM calendar_feed WHERE diary_id = @diary"),
        new("imports.csv", "The files that you brought in, and how many entries each added.",
            "SELECT what, made_ms, entries, undone_ms FROM import WHERE diary_id = @diary ORDER BY made_ms, id"),
        new("import-columns.csv", "What the columns of other programs' tables mean, as you told it.",
            "SELECT mapping FROM import_mapping WHERE diary_id = @diary ORDER BY header_digest"),
        new("links.csv", "The links that you made for clinicians, and what each shows.",
            """
            SELECT label, first_day, last_day, parts, made_ms, expires_ms, revoked_ms
            FROM share WHERE diary_id = @diary ORDER BY made_ms, id
            """),
        new("link-openings.csv", "When each of these links was opened.",
            """
            SELECT share.label, share_opening.at_ms FROM share_opening
            JOIN share ON share.diary_id = share_opening.diary_id AND share.id = share_opening.share_id
            WHERE share_opening.diary_id = @diary ORDER BY share_opening.at_ms
            """),
    ];
}
