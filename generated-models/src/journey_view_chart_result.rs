// @generated from the schema "JourneyViewChartResult"; changes made here are lost at the next generation

/// The schema `JourneyViewChartResult`.
#[repr(C)]
pub struct JourneyViewChartResult {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `metrics`: `array of JourneyViewChartMetricResult`, read-only.
    pub metrics: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewChartMetricResult>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewChartResult "JourneyViewChartResult" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        version: i32 = "version" 2 with_version,
        metrics: ::std::vec::Vec<crate::JourneyViewChartMetricResult> = "metrics" 2 with_metrics,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
