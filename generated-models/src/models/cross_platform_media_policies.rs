// @generated from the schema "CrossPlatformMediaPolicies"; changes made here are lost at the next generation

use crate::{
    CrossPlatformCallMediaPolicy, CrossPlatformChatMediaPolicy,
    CrossPlatformEmailMediaPolicy, CrossPlatformMessageMediaPolicy,
};
use crate::runtime::Extra;

/// The schema `CrossPlatformMediaPolicies`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CrossPlatformMediaPolicies {
    /// `callPolicy`: `CrossPlatformCallMediaPolicy`.
    #[doc(alias = "callPolicy")]
    pub call_policy: Option<Box<CrossPlatformCallMediaPolicy>>,
    /// `chatPolicy`: `CrossPlatformChatMediaPolicy`.
    #[doc(alias = "chatPolicy")]
    pub chat_policy: Option<Box<CrossPlatformChatMediaPolicy>>,
    /// `emailPolicy`: `CrossPlatformEmailMediaPolicy`.
    #[doc(alias = "emailPolicy")]
    pub email_policy: Option<Box<CrossPlatformEmailMediaPolicy>>,
    /// `messagePolicy`: `CrossPlatformMessageMediaPolicy`.
    #[doc(alias = "messagePolicy")]
    pub message_policy: Option<Box<CrossPlatformMessageMediaPolicy>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CrossPlatformMediaPolicies "CrossPlatformMediaPolicies" 4 {
    (
        call_policy: Box<CrossPlatformCallMediaPolicy> = "callPolicy" with_call_policy,
        chat_policy: Box<CrossPlatformChatMediaPolicy> = "chatPolicy" with_chat_policy,
        email_policy: Box<CrossPlatformEmailMediaPolicy> = "emailPolicy" with_email_policy,
        message_policy: Box<CrossPlatformMessageMediaPolicy> = "messagePolicy" with_message_policy,
    )
});
