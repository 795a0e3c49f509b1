namespace InnovationDashboard.Web.Pages.Gallery.Samples;

public static partial class SampleCharts
{
    private static IEnumerable<Sample> MapSamples() =>
    [
        new("map-areas", new("Four areas, drawn to scale", "四片区域（按真实比例）"), language => SampleMaps.AreaMap(language)),
        new("map-selected", new("The same with a chosen district", "同上，已选一个区"), language => SampleMaps.AreaMap(language, "d11")),
        new("tiles-areas", new("The areas reach into seven districts", "四片区域涉及七个区"), language => SampleMaps.TilesOfAreas(language)),
        new("tiles-rates", new("Share of workers in research, %", "从事研究的就业者占比（%）"), language => SampleMaps.TilesOfRates(language, "d4")),
        new("world-twenty", new("The twenty first clusters", "前二十个集群"), language => SampleWorld.Twenty(language)),
        new("world-hundred", new("A hundred clusters", "一百个集群"), language => SampleWorld.Hundred(language, 37)),
    ];
}
