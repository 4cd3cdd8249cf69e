// @generated from the schema "CrossPlatformMediaPolicies"; changes made here are lost at the next generation

/// The schema `CrossPlatformMediaPolicies`.
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

impl crate::runtime::Model for CrossPlatformMediaPolicies {
    const EMPTY: Self = Self {
        call_policy: ::std::option::Option::None,
        chat_policy: ::std::option::Option::None,
        email_policy: ::std::option::Option::None,
        message_policy: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CrossPlatformMediaPolicies = &<CrossPlatformMediaPolicies as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CrossPlatformMediaPolicies",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callPolicy", "call_policy", 0),
            ("chatPolicy", "chat_policy", 0),
            ("emailPolicy", "email_policy", 0),
            ("messagePolicy", "message_policy", 0),
        ],
        fields: &[&E.call_policy, &E.chat_policy, &E.email_policy, &E.message_policy],
    }
};

crate::runtime::model!(CrossPlatformMediaPolicies);

crate::runtime::setters!(CrossPlatformMediaPolicies {
    with_call_policy: call_policy: ::std::boxed::Box<crate::CrossPlatformCallMediaPolicy>,
    with_chat_policy: chat_policy: ::std::boxed::Box<crate::CrossPlatformChatMediaPolicy>,
    with_email_policy: email_policy: ::std::boxed::Box<crate::CrossPlatformEmailMediaPolicy>,
    with_message_policy: message_policy: ::std::boxed::Box<crate::CrossPlatformMessageMediaPolicy>,
});
