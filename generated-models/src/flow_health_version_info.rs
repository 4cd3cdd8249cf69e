// @generated from the schema "FlowHealthVersionInfo"; changes made here are lost at the next generation

/// The schema `FlowHealthVersionInfo`.
#[repr(C)]
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

crate::runtime::model!(FlowHealthVersionInfo "FlowHealthVersionInfo" 2 {
    (
        flow_version: ::std::boxed::Box<crate::AddressableEntityRef> = "flowVersion" 2 with_flow_version,
        nlu_domain: ::std::boxed::Box<crate::AddressableEntityRef> = "nluDomain" 2 with_nlu_domain,
    )
});
