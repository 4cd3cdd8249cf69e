// @generated from the schema "UserAggregateQueryResponse"; changes made here are lost at the next generation

/// The schema `UserAggregateQueryResponse`.
#[repr(C)]
pub struct UserAggregateQueryResponse {
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
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserAggregateQueryResponse "UserAggregateQueryResponse" 2 {
    (
        system_to_organization_mappings: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "systemToOrganizationMappings" 0 with_system_to_organization_mappings,
        results: ::std::vec::Vec<crate::UserAggregateDataContainer> = "results" 0 with_results,
    )
});
