// @generated from the schema "InsightsSummaryUserItem"; changes made here are lost at the next generation

/// The schema `InsightsSummaryUserItem`.
#[repr(C)]
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

crate::runtime::model!(InsightsSummaryUserItem "InsightsSummaryUserItem" 4 {
    (
        user: ::std::boxed::Box<crate::UserReference> = "user" 0 with_user,
        metric_data: ::std::vec::Vec<crate::InsightsSummaryMetricItem> = "metricData" 0 with_metric_data,
        overall_data: ::std::boxed::Box<crate::InsightsSummaryOverallItem> = "overallData" 0 with_overall_data,
        ranking: i32 = "ranking" 0 with_ranking,
    )
});
