// @generated from the schema "GetProfilesResponse"; changes made here are lost at the next generation

use crate::PerformanceProfile;
use crate::runtime::Extra;

/// The schema `GetProfilesResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GetProfilesResponse {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of PerformanceProfile`.
    pub entities: Option<Vec<PerformanceProfile>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GetProfilesResponse "GetProfilesResponse" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<PerformanceProfile> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
