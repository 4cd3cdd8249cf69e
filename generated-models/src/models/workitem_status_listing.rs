// @generated from the schema "WorkitemStatusListing"; changes made here are lost at the next generation

use crate::WorkitemStatus;
use crate::runtime::Extra;

/// The schema `WorkitemStatusListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkitemStatusListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of WorkitemStatus`.
    pub entities: Option<Vec<WorkitemStatus>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkitemStatusListing "WorkitemStatusListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<WorkitemStatus> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
