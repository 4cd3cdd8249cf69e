// @generated from the schema "ArchitectFlowFields"; changes made here are lost at the next generation

/// The schema `ArchitectFlowFields`.
pub struct ArchitectFlowFields {
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `flowRequestMappings`: `array of RequestMapping`.
    #[doc(alias = "flowRequestMappings")]
    pub flow_request_mappings: ::std::option::Option<
        ::std::vec::Vec<crate::RequestMapping>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArchitectFlowFields {
    const EMPTY: Self = Self {
        architect_flow: ::std::option::Option::None,
        flow_request_mappings: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArchitectFlowFields = &<ArchitectFlowFields as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArchitectFlowFields",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("architectFlow", "architect_flow", 0),
            ("flowRequestMappings", "flow_request_mappings", 0),
        ],
        fields: &[&E.architect_flow, &E.flow_request_mappings],
    }
};

crate::runtime::model!(ArchitectFlowFields);

crate::runtime::setters!(ArchitectFlowFields {
    with_architect_flow: architect_flow: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_flow_request_mappings: flow_request_mappings: ::std::vec::Vec<crate::RequestMapping>,
});
