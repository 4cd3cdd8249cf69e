// @generated from the schema "UserConversationSummary"; changes made here are lost at the next generation

use crate::MediaSummary;
use crate::runtime::Extra;

/// The schema `UserConversationSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserConversationSummary {
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `call`: `MediaSummary`.
    pub call: Option<Box<MediaSummary>>,
    /// `callback`: `MediaSummary`.
    pub callback: Option<Box<MediaSummary>>,
    /// `email`: `MediaSummary`.
    pub email: Option<Box<MediaSummary>>,
    /// `message`: `MediaSummary`.
    pub message: Option<Box<MediaSummary>>,
    /// `chat`: `MediaSummary`.
    pub chat: Option<Box<MediaSummary>>,
    /// `socialExpression`: `MediaSummary`.
    #[doc(alias = "socialExpression")]
    pub social_expression: Option<Box<MediaSummary>>,
    /// `video`: `MediaSummary`.
    pub video: Option<Box<MediaSummary>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserConversationSummary "UserConversationSummary" 8 {
    (
        user_id: String = "userId" with_user_id,
        call: Box<MediaSummary> = "call" with_call,
        callback: Box<MediaSummary> = "callback" with_callback,
        email: Box<MediaSummary> = "email" with_email,
        message: Box<MediaSummary> = "message" with_message,
        chat: Box<MediaSummary> = "chat" with_chat,
        social_expression: Box<MediaSummary> = "socialExpression" with_social_expression,
        video: Box<MediaSummary> = "video" with_video,
    )
});
