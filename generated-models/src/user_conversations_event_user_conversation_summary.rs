// @generated from the schema "UserConversationsEventUserConversationSummary"; changes made here are lost at the next generation

/// The schema `UserConversationsEventUserConversationSummary`.
pub struct UserConversationsEventUserConversationSummary {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `call`: `UserConversationsEventMediaSummary`.
    pub call: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `callback`: `UserConversationsEventMediaSummary`.
    pub callback: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `email`: `UserConversationsEventMediaSummary`.
    pub email: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `message`: `UserConversationsEventMediaSummary`.
    pub message: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `chat`: `UserConversationsEventMediaSummary`.
    pub chat: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `socialExpression`: `UserConversationsEventMediaSummary`.
    #[doc(alias = "socialExpression")]
    pub social_expression: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// `video`: `UserConversationsEventMediaSummary`.
    pub video: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserConversationsEventUserConversationSummary {
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
    const E: &UserConversationsEventUserConversationSummary = &<UserConversationsEventUserConversationSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserConversationsEventUserConversationSummary",
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

crate::runtime::model!(UserConversationsEventUserConversationSummary);

crate::runtime::setters!(UserConversationsEventUserConversationSummary {
    with_user_id: user_id: ::std::string::String,
    with_call: call: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_callback: callback: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_email: email: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_message: message: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_chat: chat: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_social_expression: social_expression: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
    with_video: video: ::std::boxed::Box<crate::UserConversationsEventMediaSummary>,
});
