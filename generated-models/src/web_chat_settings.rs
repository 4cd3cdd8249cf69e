// @generated from the schema "WebChatSettings"; changes made here are lost at the next generation

/// The schema `WebChatSettings`.
#[repr(C)]
pub struct WebChatSettings {
    /// `requireDeployment`: `boolean`.
    #[doc(alias = "requireDeployment")]
    pub require_deployment: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebChatSettings "WebChatSettings" 1 {
    (
        require_deployment: bool = "requireDeployment" 0 with_require_deployment,
    )
});
