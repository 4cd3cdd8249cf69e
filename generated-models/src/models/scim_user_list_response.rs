// @generated from the schema "ScimUserListResponse"; changes made here are lost at the next generation

use crate::ScimV2User;
use crate::runtime::Extra;

/// The schema `ScimUserListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimUserListResponse {
    /// `schemas`: `array of string`.
    pub schemas: Option<Vec<String>>,
    /// `totalResults`: `integer (int64)`, read-only.
    #[doc(alias = "totalResults")]
    pub total_results: Option<i64>,
    /// `startIndex`: `integer (int64)`, read-only.
    #[doc(alias = "startIndex")]
    pub start_index: Option<i64>,
    /// `itemsPerPage`: `integer (int64)`, read-only.
    #[doc(alias = "itemsPerPage")]
    pub items_per_page: Option<i64>,
    /// `Resources`: `array of ScimV2User`, read-only.
    #[doc(alias = "Resources")]
    pub resources: Option<Vec<ScimV2User>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimUserListResponse "ScimUserListResponse" 5 {
    (
        schemas: Vec<String> = "schemas" with_schemas,
        total_results: i64 = "totalResults" with_total_results read_only,
        start_index: i64 = "startIndex" with_start_index read_only,
        items_per_page: i64 = "itemsPerPage" with_items_per_page read_only,
        resources: Vec<ScimV2User> = "Resources" with_resources read_only,
    )
});
