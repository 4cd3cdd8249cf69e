// @generated from the schema "MediaPolicies"; changes made here are lost at the next generation

use crate::{CallMediaPolicy, ChatMediaPolicy, EmailMediaPolicy, MessageMediaPolicy};
use crate::runtime::Extra;

/// The schema `MediaPolicies`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaPolicies {
    /// `callPolicy`: `CallMediaPolicy`.
    #[doc(alias = "callPolicy")]
    pub call_policy: Option<Box<CallMediaPolicy>>,
    /// `chatPolicy`: `ChatMediaPolicy`.
    #[doc(alias = "chatPolicy")]
    pub chat_policy: Option<Box<ChatMediaPolicy>>,
    /// `emailPolicy`: `EmailMediaPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: Option<Box<EmailMediaPolicy>>,
    /// `messagePolicy`: `MessageMediaPolicy`.
    #[doc(alias = "messagePolicy")]
    pub message_policy: Option<Box<MessageMediaPolicy>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaPolicies "MediaPolicies" 4 {
    (
        call_policy: Box<CallMediaPolicy> = "callPolicy" with_call_policy,
        chat_policy: Box<ChatMediaPolicy> = "chatPolicy" with_chat_policy,
        email_policy: Box<EmailMediaPolicy> = "emailPolicy" with_email_policy,
        message_policy: Box<MessageMediaPolicy> = "messagePolicy" with_message_policy,
    )
});
