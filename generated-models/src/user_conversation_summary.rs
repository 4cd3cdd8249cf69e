// @generated from the schema "UserConversationSummary"; changes made here are lost at the next generation

/// The schema `UserConversationSummary`.
#[repr(C)]
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

crate::runtime::model!(UserConversationSummary "UserConversationSummary" 8 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        call: ::std::boxed::Box<crate::MediaSummary> = "call" 0 with_call,
        callback: ::std::boxed::Box<crate::MediaSummary> = "callback" 0 with_callback,
        email: ::std::boxed::Box<crate::MediaSummary> = "email" 0 with_email,
        message: ::std::boxed::Box<crate::MediaSummary> = "message" 0 with_message,
        chat: ::std::boxed::Box<crate::MediaSummary> = "chat" 0 with_chat,
        social_expression: ::std::boxed::Box<crate::MediaSummary> = "socialExpression" 0 with_social_expression,
        video: ::std::boxed::Box<crate::MediaSummary> = "video" 0 with_video,
    )
});
