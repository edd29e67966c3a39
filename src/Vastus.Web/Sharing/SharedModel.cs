using Vastus.Core.Profile;
using Vastus.Core.Sharing;

namespace Vastus.Web.Sharing;

/// <param name="Person">Whose report it is.</param>
/// <param name="Share">By which it is read.</param>
public sealed record SharedModel(Profile Person, Share Share);

/// <summary>Nothing: whatever led here, it is the same page.</summary>
public sealed record NotSharedModel;
