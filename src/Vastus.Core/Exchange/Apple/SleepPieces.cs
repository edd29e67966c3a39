namespace Vastus.Core.Exchange.Apple;

/// <summary>All stretches of sleep in the file. Stages that follow each other become one stretch, so that many years are few of them.</summary>
internal sealed class SleepPieces
{
    /// <summary>Forty years with twenty wakings a night.</summary>
    private const int Most = 300_000;

    private readonly List<SleepPiece> pieces = [];
    private int mergeAt = 16_384;

    /// <param name="piece">Not empty.</param>
    public void Add(SleepPiece piece)
    {
        if (pieces is [.., var last] && last.Source == piece.Source && last.End == piece.Start)
        {
            pieces[^1] = Joined(last, piece);
            return;
        }

        pieces.Add(piece);
        if (pieces.Count < mergeAt)
            return;
        Merge();
        if (pieces.Count > Most)
            throw new AppleRefusal(AppleProblems.More("stretches of sleep"));
        mergeAt = Math.Max(mergeAt, pieces.Count * 2);
    }

    /// <summary>By start, those of one source never overlapping.</summary>
    public IReadOnlyList<SleepPiece> ByStart()
    {
        Merge();
        pieces.Sort(SleepPiece.ByStart);
        return pieces;
    }

    private void Merge()
    {
        pieces.Sort(SleepPiece.BySource);
        var kept = 0;
        for (var i = 1; i < pieces.Count; i++)
        {
            if (pieces[kept].Source == pieces[i].Source && pieces[i].Start <= pieces[kept].End)
                pieces[kept] = Joined(pieces[kept], pieces[i]);
            else
                pieces[++kept] = pieces[i];
        }

        if (pieces.Count > 0)
            pieces.RemoveRange(kept + 1, pieces.Count - kept - 1);
    }

    private static SleepPiece Joined(SleepPiece first, SleepPiece next) => first with
    {
        End = Math.Max(first.End, next.End),
        Zone = next.End >= first.End && next.Zone is not 0 ? next.Zone : first.Zone,
        HasStages = first.HasStages || next.HasStages,
    };
}
