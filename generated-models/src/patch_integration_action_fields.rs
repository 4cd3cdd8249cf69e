// @generated from the schema "PatchIntegrationActionFields"; changes made here are lost at the next generation

/// The schema `PatchIntegrationActionFields`.
pub struct PatchIntegrationActionFields {
    /// `integrationAction`: `PatchIntegrationAction`.
    #[doc(alias = "integrationAction")]
    pub integration_action: ::std::option::Option<
        ::std::boxed::Box<crate::PatchIntegrationAction>,
    >,
    /// `requestMappings`: `array of RequestMapping`.
    #[doc(alias = "requestMappings")]
    pub request_mappings: ::std::option::Option<::std::vec::Vec<crate::RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchIntegrationActionFields {
    const EMPTY: Self = Self {
        integration_action: ::std::option::Option::None,
        request_mappings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchIntegrationActionFields = &<PatchIntegrationActionFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchIntegrationActionFields",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("integrationAction", "integration_action", 0),
            ("requestMappings", "request_mappings", 0),
        ],
        fields: &[&E.integration_action, &E.request_mappings],
    }
};

crate::runtime::model!(PatchIntegrationActionFields);

crate::runtime::setters!(PatchIntegrationActionFields {
    with_integration_action: integration_action: ::std::boxed::Box<crate::PatchIntegrationAction>,
    with_request_mappings: request_mappings: ::std::vec::Vec<crate::RequestMapping>,
});
