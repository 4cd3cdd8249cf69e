// @generated from the schema "UserConversationsEventUserConversationSummary"; changes made here are lost at the next generation

use crate::UserConversationsEventMediaSummary;
use crate::runtime::Extra;

/// The schema `UserConversationsEventUserConversationSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserConversationsEventUserConversationSummary {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `call`: `UserConversationsEventMediaSummary`.
    pub call: Option<Box<UserConversationsEventMediaSummary>>,
    /// `callback`: `UserConversationsEventMediaSummary`.
    pub callback: Option<Box<UserConversationsEventMediaSummary>>,
    /// `email`: `UserConversationsEventMediaSummary`.
    pub email: Option<Box<UserConversationsEventMediaSummary>>,
    /// `message`: `UserConversationsEventMediaSummary`.
    pub message: Option<Box<UserConversationsEventMediaSummary>>,
    /// `chat`: `UserConversationsEventMediaSummary`.
    pub chat: Option<Box<UserConversationsEventMediaSummary>>,
    /// `socialExpression`: `UserConversationsEventMediaSummary`.
    #[doc(alias = "socialExpression")]
    pub social_expression: Option<Box<UserConversationsEventMediaSummary>>,
    /// `video`: `UserConversationsEventMediaSummary`.
    pub video: Option<Box<UserConversationsEventMediaSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserConversationsEventUserConversationSummary "UserConversationsEventUserConversationSummary" 8 {
    (
        user_id: String = "userId" with_user_id,
        call: Box<UserConversationsEventMediaSummary> = "call" with_call,
        callback: Box<UserConversationsEventMediaSummary> = "callback" with_callback,
        email: Box<UserConversationsEventMediaSummary> = "email" with_email,
        message: Box<UserConversationsEventMediaSummary> = "message" with_message,
        chat: Box<UserConversationsEventMediaSummary> = "chat" with_chat,
        social_expression: Box<UserConversationsEventMediaSummary> = "socialExpression" with_social_expression,
        video: Box<UserConversationsEventMediaSummary> = "video" with_video,
    )
});
