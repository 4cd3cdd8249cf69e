// @generated from the schema "CrossPlatformMediaPolicies"; changes made here are lost at the next generation

/// The schema `CrossPlatformMediaPolicies`.
#[repr(C)]
pub struct CrossPlatformMediaPolicies {
    /// `callPolicy`: `CrossPlatformCallMediaPolicy`.
    #[doc(alias = "callPolicy")]
    pub call_policy: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformCallMediaPolicy>,
    >,
    /// `chatPolicy`: `CrossPlatformChatMediaPolicy`.
    #[doc(alias = "chatPolicy")]
    pub chat_policy: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformChatMediaPolicy>,
    >,
    /// `emailPolicy`: `CrossPlatformEmailMediaPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformEmailMediaPolicy>,
    >,
    /// `messagePolicy`: `CrossPlatformMessageMediaPolicy`.
    #[doc(alias = "messagePolicy")]
    pub message_policy: ::std::option::Option<
        ::std::boxed::Box<crate::CrossPlatformMessageMediaPolicy>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CrossPlatformMediaPolicies "CrossPlatformMediaPolicies" 4 {
    (
        call_policy: ::std::boxed::Box<crate::CrossPlatformCallMediaPolicy> = "callPolicy" 0 with_call_policy,
        chat_policy: ::std::boxed::Box<crate::CrossPlatformChatMediaPolicy> = "chatPolicy" 0 with_chat_policy,
        email_policy: ::std::boxed::Box<crate::CrossPlatformEmailMediaPolicy> = "emailPolicy" 0 with_email_policy,
        message_policy: ::std::boxed::Box<crate::CrossPlatformMessageMediaPolicy> = "messagePolicy" 0 with_message_policy,
    )
});
