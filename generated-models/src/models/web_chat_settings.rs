// @generated from the schema "WebChatSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebChatSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebChatSettings {
    /// `requireDeployment`: `boolean`.
    #[doc(alias = "requireDeployment")]
    pub require_deployment: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebChatSettings "WebChatSettings" 1 {
    (
        require_deployment: bool = "requireDeployment" with_require_deployment,
    )
});
