// @generated from the schema "ScimV2SchemaListResponse"; changes made here are lost at the next generation

/// The schema `ScimV2SchemaListResponse`.
#[repr(C)]
pub struct ScimV2SchemaListResponse {
    /// `schemas`: `array of string`.
    pub schemas: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `totalResults`: `integer (int64)`, read-only.
    #[doc(alias = "totalResults")]
    pub total_results: ::std::option::Option<i64>,
    /// `startIndex`: `integer (int64)`, read-only.
    #[doc(alias = "startIndex")]
    pub start_index: ::std::option::Option<i64>,
    /// `itemsPerPage`: `integer (int64)`, read-only.
    #[doc(alias = "itemsPerPage")]
    pub items_per_page: ::std::option::Option<i64>,
    /// `Resources`: `array of ScimV2SchemaDefinition`, read-only.
    #[doc(alias = "Resources")]
    pub resources: ::std::option::Option<::std::vec::Vec<crate::ScimV2SchemaDefinition>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2SchemaListResponse "ScimV2SchemaListResponse" 5 {
    (
        schemas: ::std::vec::Vec<::std::string::String> = "schemas" 0 with_schemas,
        total_results: i64 = "totalResults" 2 with_total_results,
        start_index: i64 = "startIndex" 2 with_start_index,
        items_per_page: i64 = "itemsPerPage" 2 with_items_per_page,
        resources: ::std::vec::Vec<crate::ScimV2SchemaDefinition> = "Resources" 2 with_resources,
    )
});
