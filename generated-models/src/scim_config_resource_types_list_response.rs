// @generated from the schema "ScimConfigResourceTypesListResponse"; changes made here are lost at the next generation

/// The schema `ScimConfigResourceTypesListResponse`.
pub struct ScimConfigResourceTypesListResponse {
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
    /// `Resources`: `array of ScimConfigResourceType`, read-only.
    #[doc(alias = "Resources")]
    pub resources: ::std::option::Option<::std::vec::Vec<crate::ScimConfigResourceType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimConfigResourceTypesListResponse {
    const EMPTY: Self = Self {
        schemas: ::std::option::Option::None,
        total_results: ::std::option::Option::None,
        start_index: ::std::option::Option::None,
        items_per_page: ::std::option::Option::None,
        resources: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimConfigResourceTypesListResponse = &<ScimConfigResourceTypesListResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimConfigResourceTypesListResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("schemas", "schemas", 0),
            ("totalResults", "total_results", 2),
            ("startIndex", "start_index", 2),
            ("itemsPerPage", "items_per_page", 2),
            ("Resources", "resources", 2),
        ],
        fields: &[
            &E.schemas,
            &E.total_results,
            &E.start_index,
            &E.items_per_page,
            &E.resources,
        ],
    }
};

crate::runtime::model!(ScimConfigResourceTypesListResponse);

crate::runtime::setters!(ScimConfigResourceTypesListResponse {
    with_schemas: schemas: ::std::vec::Vec<::std::string::String>,
    with_total_results: total_results: i64,
    with_start_index: start_index: i64,
    with_items_per_page: items_per_page: i64,
    with_resources: resources: ::std::vec::Vec<crate::ScimConfigResourceType>,
});
