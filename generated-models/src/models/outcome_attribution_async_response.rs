// @generated from the schema "OutcomeAttributionAsyncResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `OutcomeAttributionAsyncResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionAsyncResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionAsyncResponse "OutcomeAttributionAsyncResponse" 3 {
    (
        id: String = "id" with_id read_only,
        percent_failed_threshold: i32 = "percentFailedThreshold" with_percent_failed_threshold,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
