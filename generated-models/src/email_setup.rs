// @generated from the schema "EmailSetup"; changes made here are lost at the next generation

/// The schema `EmailSetup`.
#[repr(C)]
pub struct EmailSetup {
    /// `rootDomain`: `string`.
    #[doc(alias = "rootDomain")]
    pub root_domain: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailSetup "EmailSetup" 1 {
    (
        root_domain: ::std::string::String = "rootDomain" 0 with_root_domain,
    )
});
