// @generated from the schema "UserAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `UserAsyncAggregateQueryResponse`.
pub struct UserAsyncAggregateQueryResponse {
    /// `systemToOrganizationMappings`: `map of array of string`.
    #[doc(alias = "systemToOrganizationMappings")]
    pub system_to_organization_mappings: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `results`: `array of UserAggregateDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::UserAggregateDataContainer>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserAsyncAggregateQueryResponse {
    const EMPTY: Self = Self {
        system_to_organization_mappings: ::std::option::Option::None,
        results: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserAsyncAggregateQueryResponse = &<UserAsyncAggregateQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserAsyncAggregateQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("systemToOrganizationMappings", "system_to_organization_mappings", 0),
            ("results", "results", 0),
            ("cursor", "cursor", 0),
        ],
        fields: &[&E.system_to_organization_mappings, &E.results, &E.cursor],
    }
};

crate::runtime::model!(UserAsyncAggregateQueryResponse);

crate::runtime::setters!(UserAsyncAggregateQueryResponse {
    with_system_to_organization_mappings: system_to_organization_mappings: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
    with_results: results: ::std::vec::Vec<crate::UserAggregateDataContainer>,
    with_cursor: cursor: ::std::string::String,
});
