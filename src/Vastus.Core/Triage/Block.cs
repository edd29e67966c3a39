namespace Vastus.Core.Triage;

/// <summary>Questions that are asked together.</summary>
/// <param name="Tiles">For the first block: the groups in which it is shown, so that it fits on one screen. Otherwise empty.</param>
public sealed record Block(string Id, string Title, string Intro, IReadOnlyList<Tile> Tiles);

/// <summary>A group of questions under one heading.</summary>
/// <param name="Later">Not a sign of illness but what went before: asked on a second screen.</param>
public sealed record Tile(string Id, string Title, bool Later);
