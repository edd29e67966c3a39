namespace Vastus.Core.Medicines.Curves;

/// <summary>Numbers above a figure that would touch each other go one above the other.</summary>
public static class MarkLanes
{
    /// <param name="places">From left to right.</param>
    /// <param name="apart">How far two in one lane must be from each other, in the unit of the places.</param>
    /// <returns>For each, its lane from 0, the lowest.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<double> places, double apart)
    {
        List<double> ends = [];
        List<int> lanes = [];
        foreach (var place in places)
        {
            var lane = ends.FindIndex(end => place - end >= apart);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(place);
            }

            ends[lane] = place;
            lanes.Add(lane);
        }

        return lanes;
    }
}
