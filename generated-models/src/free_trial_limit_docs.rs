// @generated from the schema "FreeTrialLimitDocs"; changes made here are lost at the next generation

/// The schema `FreeTrialLimitDocs`.
#[repr(C)]
pub struct FreeTrialLimitDocs {
    /// `namespaces`: `array of FreeTrialNamespace`.
    pub namespaces: ::std::option::Option<::std::vec::Vec<crate::FreeTrialNamespace>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FreeTrialLimitDocs "FreeTrialLimitDocs" 1 {
    (
        namespaces: ::std::vec::Vec<crate::FreeTrialNamespace> = "namespaces" 0 with_namespaces,
    )
});
