// @generated from the schema "FlowHealthVersionInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthVersionInfo`.
pub struct FlowHealthVersionInfo {
    /// `flowVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowVersion")]
    pub flow_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// `nluDomain`: `AddressableEntityRef`, read-only.
    #[doc(alias = "nluDomain")]
    pub nlu_domain: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FlowHealthVersionInfo {
    const EMPTY: Self = Self {
        flow_version: ::std::option::Option::None,
        nlu_domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthVersionInfo = &<FlowHealthVersionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthVersionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flowVersion", "flow_version", 2),
            ("nluDomain", "nlu_domain", 2),
        ],
        fields: &[&E.flow_version, &E.nlu_domain],
    }
};

crate::runtime::model!(FlowHealthVersionInfo);

crate::runtime::setters!(FlowHealthVersionInfo {
    with_flow_version: flow_version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_nlu_domain: nlu_domain: ::std::boxed::Box<crate::AddressableEntityRef>,
});
