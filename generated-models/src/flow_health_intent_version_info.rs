// @generated from the schema "FlowHealthIntentVersionInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthIntentVersionInfo`.
#[repr(C)]
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

crate::runtime::model!(FlowHealthIntentVersionInfo "FlowHealthIntentVersionInfo" 3 {
    (
        nlu_version: ::std::boxed::Box<crate::AddressableEntityRef> = "nluVersion" 2 with_nlu_version,
        flow_version: ::std::boxed::Box<crate::AddressableEntityRef> = "flowVersion" 2 with_flow_version,
        nlu_domain: ::std::boxed::Box<crate::AddressableEntityRef> = "nluDomain" 2 with_nlu_domain,
    )
});
