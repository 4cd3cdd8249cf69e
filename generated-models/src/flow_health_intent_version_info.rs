// @generated from the schema "FlowHealthIntentVersionInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentVersionInfo`.
pub struct FlowHealthIntentVersionInfo {
    /// `nluVersion`: `AddressableEntityRef`, read-only.
    #[doc(alias = "nluVersion")]
    pub nlu_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
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

impl crate::runtime::Model for FlowHealthIntentVersionInfo {
    const EMPTY: Self = Self {
        nlu_version: ::std::option::Option::None,
        flow_version: ::std::option::Option::None,
        nlu_domain: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FlowHealthIntentVersionInfo = &<FlowHealthIntentVersionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FlowHealthIntentVersionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("nluVersion", "nlu_version", 2),
            ("flowVersion", "flow_version", 2),
            ("nluDomain", "nlu_domain", 2),
        ],
        fields: &[&E.nlu_version, &E.flow_version, &E.nlu_domain],
    }
};

crate::runtime::model!(FlowHealthIntentVersionInfo);

crate::runtime::setters!(FlowHealthIntentVersionInfo {
    with_nlu_version: nlu_version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_flow_version: flow_version: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_nlu_domain: nlu_domain: ::std::boxed::Box<crate::AddressableEntityRef>,
});
