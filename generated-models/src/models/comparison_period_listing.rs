// @generated from the schema "ComparisonPeriodListing"; changes made here are lost at the next generation

use crate::ComparisonPeriod;
use crate::runtime::Extra;

/// The schema `ComparisonPeriodListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ComparisonPeriodListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of ComparisonPeriod`.
    pub entities: Option<Vec<ComparisonPeriod>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ComparisonPeriodListing "ComparisonPeriodListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<ComparisonPeriod> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
