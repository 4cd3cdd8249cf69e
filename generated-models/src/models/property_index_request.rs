// @generated from the schema "PropertyIndexRequest"; changes made here are lost at the next generation

use crate::AnalyticsProperty;
use crate::runtime::{DateTime, Extra};

/// The schema `PropertyIndexRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PropertyIndexRequest {
    /// `sessionId`: `string`, required.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// `targetDate`: `string (date-time)`, required.
    #[doc(alias = "targetDate")]
    pub target_date: Option<DateTime>,
    /// `properties`: `array of AnalyticsProperty`, required.
    pub properties: Option<Vec<AnalyticsProperty>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PropertyIndexRequest "PropertyIndexRequest" 3 {
    (
        session_id: String = "sessionId" with_session_id required,
        target_date: DateTime = "targetDate" with_target_date required,
        properties: Vec<AnalyticsProperty> = "properties" with_properties required,
    )
});
