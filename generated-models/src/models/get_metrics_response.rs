// @generated from the schema "GetMetricsResponse"; changes made here are lost at the next generation

use crate::Metrics;
use crate::runtime::Extra;

/// The schema `GetMetricsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetMetricsResponse {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of Metrics`.
    pub entities: Option<Vec<Metrics>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetMetricsResponse "GetMetricsResponse" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<Metrics> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
