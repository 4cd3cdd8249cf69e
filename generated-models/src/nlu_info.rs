// @generated from the schema "NluInfo"; changes made here are lost at the next generation

/// The schema `NluInfo`.
#[repr(C)]
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

crate::runtime::model!(NluInfo "NluInfo" 5 {
    (
        domain: ::std::boxed::Box<crate::AddressableEntityRef> = "domain" 2 with_domain,
        version: ::std::boxed::Box<crate::NluDomainVersion> = "version" 2 with_version,
        intents: ::std::vec::Vec<crate::Intent> = "intents" 0 with_intents,
        engine_version: ::std::string::String = "engineVersion" 0 with_engine_version,
        nlu_data: ::std::boxed::Box<crate::NluDomainVersion> = "nluData" 0 with_nlu_data,
    )
});
