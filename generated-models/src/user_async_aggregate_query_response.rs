// @generated from the schema "UserAsyncAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `UserAsyncAggregateQueryResponse`.
#[repr(C)]
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

crate::runtime::model!(UserAsyncAggregateQueryResponse "UserAsyncAggregateQueryResponse" 3 {
    (
        system_to_organization_mappings: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "systemToOrganizationMappings" 0 with_system_to_organization_mappings,
        results: ::std::vec::Vec<crate::UserAggregateDataContainer> = "results" 0 with_results,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});
