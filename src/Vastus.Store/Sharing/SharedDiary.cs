using Vastus.Core.Sharing;
using Vastus.Store.Diary;

namespace Vastus.Store.Sharing;

/// <summary>What an open link leads to.</summary>
public sealed record SharedDiary(DiaryId Diary, Share Share);
