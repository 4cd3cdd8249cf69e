// @generated from the schema "UserConversationsEventUserConversationSummary"; changes made here are lost at the next generation

/// The schema `UserConversationsEventUserConversationSummary`.
#[repr(C)]
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

crate::runtime::model!(UserConversationsEventUserConversationSummary "UserConversationsEventUserConversationSummary" 8 {
    (
        user_id: ::std::string::String = "userId" 0 with_user_id,
        call: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "call" 0 with_call,
        callback: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "callback" 0 with_callback,
        email: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "email" 0 with_email,
        message: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "message" 0 with_message,
        chat: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "chat" 0 with_chat,
        social_expression: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "socialExpression" 0 with_social_expression,
        video: ::std::boxed::Box<crate::UserConversationsEventMediaSummary> = "video" 0 with_video,
    )
});
