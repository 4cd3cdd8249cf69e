// @generated from the schema "ScimConfigResourceTypesListResponse"; changes made here are lost at the next generation

use crate::ScimConfigResourceType;
use crate::runtime::Extra;

/// The schema `ScimConfigResourceTypesListResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimConfigResourceTypesListResponse {
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
    /// `Resources`: `array of ScimConfigResourceType`, read-only.
    #[doc(alias = "Resources")]
    pub resources: Option<Vec<ScimConfigResourceType>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimConfigResourceTypesListResponse "ScimConfigResourceTypesListResponse" 5 {
    (
        schemas: Vec<String> = "schemas" with_schemas,
        total_results: i64 = "totalResults" with_total_results read_only,
        start_index: i64 = "startIndex" with_start_index read_only,
        items_per_page: i64 = "itemsPerPage" with_items_per_page read_only,
        resources: Vec<ScimConfigResourceType> = "Resources" with_resources read_only,
    )
});
