// @generated from the schema "MediaPolicies"; changes made here are lost at the next generation

/// The schema `MediaPolicies`.
#[repr(C)]
pub struct MediaPolicies {
    /// `callPolicy`: `CallMediaPolicy`.
    #[doc(alias = "callPolicy")]
    pub call_policy: ::std::option::Option<::std::boxed::Box<crate::CallMediaPolicy>>,
    /// `chatPolicy`: `ChatMediaPolicy`.
    #[doc(alias = "chatPolicy")]
    pub chat_policy: ::std::option::Option<::std::boxed::Box<crate::ChatMediaPolicy>>,
    /// `emailPolicy`: `EmailMediaPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: ::std::option::Option<::std::boxed::Box<crate::EmailMediaPolicy>>,
    /// `messagePolicy`: `MessageMediaPolicy`.
    #[doc(alias = "messagePolicy")]
    pub message_policy: ::std::option::Option<
        ::std::boxed::Box<crate::MessageMediaPolicy>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaPolicies "MediaPolicies" 4 {
    (
        call_policy: ::std::boxed::Box<crate::CallMediaPolicy> = "callPolicy" 0 with_call_policy,
        chat_policy: ::std::boxed::Box<crate::ChatMediaPolicy> = "chatPolicy" 0 with_chat_policy,
        email_policy: ::std::boxed::Box<crate::EmailMediaPolicy> = "emailPolicy" 0 with_email_policy,
        message_policy: ::std::boxed::Box<crate::MessageMediaPolicy> = "messagePolicy" 0 with_message_policy,
    )
});
