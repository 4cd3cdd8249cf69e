// @generated from the schema "GetMetricResponse"; changes made here are lost at the next generation

use crate::Metric;
use crate::runtime::Extra;

/// The schema `GetMetricResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetMetricResponse {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of Metric`.
    pub entities: Option<Vec<Metric>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetMetricResponse "GetMetricResponse" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<Metric> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
