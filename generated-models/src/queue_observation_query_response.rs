// @generated from the schema "QueueObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `QueueObservationQueryResponse`.
#[repr(C)]
pub struct QueueObservationQueryResponse {
    /// `systemToOrganizationMappings`: `map of array of string`.
    #[doc(alias = "systemToOrganizationMappings")]
    pub system_to_organization_mappings: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `results`: `array of QueueObservationDataContainer`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::QueueObservationDataContainer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueObservationQueryResponse "QueueObservationQueryResponse" 2 {
    (
        system_to_organization_mappings: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "systemToOrganizationMappings" 0 with_system_to_organization_mappings,
        results: ::std::vec::Vec<crate::QueueObservationDataContainer> = "results" 0 with_results,
    )
});
