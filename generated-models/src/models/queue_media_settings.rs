// @generated from the schema "QueueMediaSettings"; changes made here are lost at the next generation

use crate::{
    CallbackMediaSettings, EmailMediaSettings, MediaSettings, MessageMediaSettings,
};
use crate::runtime::Extra;

/// The schema `QueueMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueMediaSettings {
    /// `call`: `MediaSettings`.
    pub call: Option<Box<MediaSettings>>,
    /// `callback`: `CallbackMediaSettings`.
    pub callback: Option<Box<CallbackMediaSettings>>,
    /// `chat`: `MediaSettings`.
    pub chat: Option<Box<MediaSettings>>,
    /// `email`: `EmailMediaSettings`.
    pub email: Option<Box<EmailMediaSettings>>,
    /// `message`: `MessageMediaSettings`.
    pub message: Option<Box<MessageMediaSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueMediaSettings "QueueMediaSettings" 5 {
    (
        call: Box<MediaSettings> = "call" with_call,
        callback: Box<CallbackMediaSettings> = "callback" with_callback,
        chat: Box<MediaSettings> = "chat" with_chat,
        email: Box<EmailMediaSettings> = "email" with_email,
        message: Box<MessageMediaSettings> = "message" with_message,
    )
});
