// @generated from the schema "QueueObservationQueryResponse"; changes made here are lost at the next generation

/// The schema `QueueObservationQueryResponse`.
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

impl crate::runtime::Model for QueueObservationQueryResponse {
    const EMPTY: Self = Self {
        system_to_organization_mappings: ::std::option::Option::None,
        results: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueObservationQueryResponse = &<QueueObservationQueryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueObservationQueryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("systemToOrganizationMappings", "system_to_organization_mappings", 0),
            ("results", "results", 0),
        ],
        fields: &[&E.system_to_organization_mappings, &E.results],
    }
};

crate::runtime::model!(QueueObservationQueryResponse);

crate::runtime::setters!(QueueObservationQueryResponse {
    with_system_to_organization_mappings: system_to_organization_mappings: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>>,
    with_results: results: ::std::vec::Vec<crate::QueueObservationDataContainer>,
});
