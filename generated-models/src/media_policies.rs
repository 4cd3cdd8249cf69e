// @generated from the schema "MediaPolicies"; changes made here are lost at the next generation

/// The schema `MediaPolicies`.
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

impl crate::runtime::Model for MediaPolicies {
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
    const E: &MediaPolicies = &<MediaPolicies as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MediaPolicies",
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

crate::runtime::model!(MediaPolicies);

crate::runtime::setters!(MediaPolicies {
    with_call_policy: call_policy: ::std::boxed::Box<crate::CallMediaPolicy>,
    with_chat_policy: chat_policy: ::std::boxed::Box<crate::ChatMediaPolicy>,
    with_email_policy: email_policy: ::std::boxed::Box<crate::EmailMediaPolicy>,
    with_message_policy: message_policy: ::std::boxed::Box<crate::MessageMediaPolicy>,
});
