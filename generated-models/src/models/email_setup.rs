// @generated from the schema "EmailSetup"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailSetup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailSetup {
    /// `rootDomain`: `string`.
    #[doc(alias = "rootDomain")]
    pub root_domain: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailSetup "EmailSetup" 1 {
    (
        root_domain: String = "rootDomain" with_root_domain,
    )
});
