// @generated from the schema "InsightsSummaryUserItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryUserItem`.
pub struct InsightsSummaryUserItem {
    /// `user`: `UserReference`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `metricData`: `array of InsightsSummaryMetricItem`.
    #[doc(alias = "metricData")]
    pub metric_data: ::std::option::Option<
        ::std::vec::Vec<crate::InsightsSummaryMetricItem>,
    >,
    /// `overallData`: `InsightsSummaryOverallItem`.
    #[doc(alias = "overallData")]
    pub overall_data: ::std::option::Option<
        ::std::boxed::Box<crate::InsightsSummaryOverallItem>,
    >,
    /// `ranking`: `integer (int32)`.
    pub ranking: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for InsightsSummaryUserItem {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        metric_data: ::std::option::Option::None,
        overall_data: ::std::option::Option::None,
        ranking: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &InsightsSummaryUserItem = &<InsightsSummaryUserItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "InsightsSummaryUserItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("metricData", "metric_data", 0),
            ("overallData", "overall_data", 0),
            ("ranking", "ranking", 0),
        ],
        fields: &[&E.user, &E.metric_data, &E.overall_data, &E.ranking],
    }
};

crate::runtime::model!(InsightsSummaryUserItem);

crate::runtime::setters!(InsightsSummaryUserItem {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_metric_data: metric_data: ::std::vec::Vec<crate::InsightsSummaryMetricItem>,
    with_overall_data: overall_data: ::std::boxed::Box<crate::InsightsSummaryOverallItem>,
    with_ranking: ranking: i32,
});
