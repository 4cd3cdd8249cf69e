// @generated from the schema "InsightsSummaryOverallPeriodPoints"; changes made here are lost at the next generation

/// The schema `InsightsSummaryOverallPeriodPoints`.
pub struct InsightsSummaryOverallPeriodPoints {
    /// `points`: `integer (int32)`.
    pub points: ::std::option::Option<i32>,
    /// `maxPoints`: `integer (int32)`.
    #[doc(alias = "maxPoints")]
    pub max_points: ::std::option::Option<i32>,
    /// `dataPointCount`: `integer (int32)`.
    #[doc(alias = "dataPointCount")]
    pub data_point_count: ::std::option::Option<i32>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsSummaryOverallPeriodPoints {
    const EMPTY: Self = Self {
        points: ::std::option::Option::None,
        max_points: ::std::option::Option::None,
        data_point_count: ::std::option::Option::None,
        percent_of_goal: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSummaryOverallPeriodPoints = &<InsightsSummaryOverallPeriodPoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSummaryOverallPeriodPoints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("points", "points", 0),
            ("maxPoints", "max_points", 0),
            ("dataPointCount", "data_point_count", 0),
            ("percentOfGoal", "percent_of_goal", 0),
        ],
        fields: &[&E.points, &E.max_points, &E.data_point_count, &E.percent_of_goal],
    }
};

crate::runtime::model!(InsightsSummaryOverallPeriodPoints);

crate::runtime::setters!(InsightsSummaryOverallPeriodPoints {
    with_points: points: i32,
    with_max_points: max_points: i32,
    with_data_point_count: data_point_count: i32,
    with_percent_of_goal: percent_of_goal: f64,
});
