// @generated from the schema "UserConversationSummary"; changes made here are lost at the next generation

/// The schema `UserConversationSummary`.
pub struct UserConversationSummary {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `call`: `MediaSummary`.
    pub call: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `callback`: `MediaSummary`.
    pub callback: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `email`: `MediaSummary`.
    pub email: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `message`: `MediaSummary`.
    pub message: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `chat`: `MediaSummary`.
    pub chat: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `socialExpression`: `MediaSummary`.
    #[doc(alias = "socialExpression")]
    pub social_expression: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// `video`: `MediaSummary`.
    pub video: ::std::option::Option<::std::boxed::Box<crate::MediaSummary>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserConversationSummary {
    const EMPTY: Self = Self {
        user_id: ::std::option::Option::None,
        call: ::std::option::Option::None,
        callback: ::std::option::Option::None,
        email: ::std::option::Option::None,
        message: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        social_expression: ::std::option::Option::None,
        video: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserConversationSummary = &<UserConversationSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserConversationSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userId", "user_id", 0),
            ("call", "call", 0),
            ("callback", "callback", 0),
            ("email", "email", 0),
            ("message", "message", 0),
            ("chat", "chat", 0),
            ("socialExpression", "social_expression", 0),
            ("video", "video", 0),
        ],
        fields: &[
            &E.user_id,
            &E.call,
            &E.callback,
            &E.email,
            &E.message,
            &E.chat,
            &E.social_expression,
            &E.video,
        ],
    }
};

crate::runtime::model!(UserConversationSummary);

crate::runtime::setters!(UserConversationSummary {
    with_user_id: user_id: ::std::string::String,
    with_call: call: ::std::boxed::Box<crate::MediaSummary>,
    with_callback: callback: ::std::boxed::Box<crate::MediaSummary>,
    with_email: email: ::std::boxed::Box<crate::MediaSummary>,
    with_message: message: ::std::boxed::Box<crate::MediaSummary>,
    with_chat: chat: ::std::boxed::Box<crate::MediaSummary>,
    with_social_expression: social_expression: ::std::boxed::Box<crate::MediaSummary>,
    with_video: video: ::std::boxed::Box<crate::MediaSummary>,
});
