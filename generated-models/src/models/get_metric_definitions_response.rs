// @generated from the schema "GetMetricDefinitionsResponse"; changes made here are lost at the next generation

use crate::MetricDefinition;
use crate::runtime::Extra;

/// The schema `GetMetricDefinitionsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetMetricDefinitionsResponse {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of MetricDefinition`.
    pub entities: Option<Vec<MetricDefinition>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetMetricDefinitionsResponse "GetMetricDefinitionsResponse" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<MetricDefinition> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
