// @generated from the schema "IntegrationActionFields"; changes made here are lost at the next generation

/// The schema `IntegrationActionFields`.
pub struct IntegrationActionFields {
    /// `integrationAction`: `IntegrationAction`.
    #[doc(alias = "integrationAction")]
    pub integration_action: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationAction>,
    >,
    /// `requestMappings`: `array of RequestMapping`.
    #[doc(alias = "requestMappings")]
    pub request_mappings: ::std::option::Option<::std::vec::Vec<crate::RequestMapping>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IntegrationActionFields {
    const EMPTY: Self = Self {
        integration_action: ::std::option::Option::None,
        request_mappings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IntegrationActionFields = &<IntegrationActionFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IntegrationActionFields",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("integrationAction", "integration_action", 0),
            ("requestMappings", "request_mappings", 0),
        ],
        fields: &[&E.integration_action, &E.request_mappings],
    }
};

crate::runtime::model!(IntegrationActionFields);

crate::runtime::setters!(IntegrationActionFields {
    with_integration_action: integration_action: ::std::boxed::Box<crate::IntegrationAction>,
    with_request_mappings: request_mappings: ::std::vec::Vec<crate::RequestMapping>,
});
