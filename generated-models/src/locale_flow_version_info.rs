// @generated from the schema "LocaleFlowVersionInfo"; changes made here are lost at the next generation

/// The schema `LocaleFlowVersionInfo`.
#[repr(C)]
pub struct LocaleFlowVersionInfo {
    /// `nluVersion`: `AddressableEntityRef`.
    #[doc(alias = "nluVersion")]
    pub nlu_version: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocaleFlowVersionInfo "LocaleFlowVersionInfo" 1 {
    (
        nlu_version: ::std::boxed::Box<crate::AddressableEntityRef> = "nluVersion" 0 with_nlu_version,
    )
});
