// @generated from the schema "NluInfo"; changes made here are lost at the next generation

/// The schema `NluInfo`.
pub struct NluInfo {
    /// `domain`: `AddressableEntityRef`, read-only.
    pub domain: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `version`: `NluDomainVersion`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `intents`: `array of Intent`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::Intent>>,
    /// `engineVersion`: `string`.
    #[doc(alias = "engineVersion")]
    pub engine_version: ::std::option::Option<::std::string::String>,
    /// `nluData`: `NluDomainVersion`.
    #[doc(alias = "nluData")]
    pub nlu_data: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluInfo {
    const EMPTY: Self = Self {
        domain: ::std::option::Option::None,
        version: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        engine_version: ::std::option::Option::None,
        nlu_data: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluInfo = &<NluInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("domain", "domain", 2),
            ("version", "version", 2),
            ("intents", "intents", 0),
            ("engineVersion", "engine_version", 0),
            ("nluData", "nlu_data", 0),
        ],
        fields: &[&E.domain, &E.version, &E.intents, &E.engine_version, &E.nlu_data],
    }
};

crate::runtime::model!(NluInfo);

crate::runtime::setters!(NluInfo {
    with_domain: domain: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_version: version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_intents: intents: ::std::vec::Vec<crate::Intent>,
    with_engine_version: engine_version: ::std::string::String,
    with_nlu_data: nlu_data: ::std::boxed::Box<crate::NluDomainVersion>,
});
