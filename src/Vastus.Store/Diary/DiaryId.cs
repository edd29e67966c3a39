namespace Vastus.Store.Diary;

/// <summary>Whose entries: every statement about entries names it. Handed out only by <see cref="Diaries"/>, to who may have it.</summary>
public sealed record DiaryId
{
    internal DiaryId(string text) => Text = text;

    internal string Text { get; }

    public override string ToString() => Text;
}
