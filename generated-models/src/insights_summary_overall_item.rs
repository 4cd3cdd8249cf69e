// @generated from the schema "InsightsSummaryOverallItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryOverallItem`.
pub struct InsightsSummaryOverallItem {
    /// `comparativePeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "comparativePeriod")]
    pub comparative_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    >,
    /// `primaryPeriod`: `InsightsSummaryOverallPeriodPoints`.
    #[doc(alias = "primaryPeriod")]
    pub primary_period: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    >,
    /// `percentOfGoalChange`: `number (double)`.
    #[doc(alias = "percentOfGoalChange")]
    pub percent_of_goal_change: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsSummaryOverallItem {
    const EMPTY: Self = Self {
        comparative_period: ::std::option::Option::None,
        primary_period: ::std::option::Option::None,
        percent_of_goal_change: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSummaryOverallItem = &<InsightsSummaryOverallItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSummaryOverallItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("comparativePeriod", "comparative_period", 0),
            ("primaryPeriod", "primary_period", 0),
            ("percentOfGoalChange", "percent_of_goal_change", 0),
        ],
        fields: &[&E.comparative_period, &E.primary_period, &E.percent_of_goal_change],
    }
};

crate::runtime::model!(InsightsSummaryOverallItem);

crate::runtime::setters!(InsightsSummaryOverallItem {
    with_comparative_period: comparative_period: ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    with_primary_period: primary_period: ::std::boxed::Box<crate::InsightsSummaryOverallPeriodPoints>,
    with_percent_of_goal_change: percent_of_goal_change: f64,
});
