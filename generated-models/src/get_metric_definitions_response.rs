// @generated from the schema "GetMetricDefinitionsResponse"; changes made here are lost at the next generation

/// The schema `GetMetricDefinitionsResponse`.
#[repr(C)]
pub struct GetMetricDefinitionsResponse {
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `entities`: `array of MetricDefinition`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MetricDefinition>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GetMetricDefinitionsResponse "GetMetricDefinitionsResponse" 3 {
    (
        total: i64 = "total" 0 with_total,
        entities: ::std::vec::Vec<crate::MetricDefinition> = "entities" 0 with_entities,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
