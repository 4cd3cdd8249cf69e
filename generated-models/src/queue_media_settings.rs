// @generated from the schema "QueueMediaSettings"; changes made here are lost at the next generation

/// The schema `QueueMediaSettings`.
#[repr(C)]
pub struct QueueMediaSettings {
    /// `call`: `MediaSettings`.
    pub call: ::std::option::Option<::std::boxed::Box<crate::MediaSettings>>,
    /// `callback`: `CallbackMediaSettings`.
    pub callback: ::std::option::Option<::std::boxed::Box<crate::CallbackMediaSettings>>,
    /// `chat`: `MediaSettings`.
    pub chat: ::std::option::Option<::std::boxed::Box<crate::MediaSettings>>,
    /// `email`: `EmailMediaSettings`.
    pub email: ::std::option::Option<::std::boxed::Box<crate::EmailMediaSettings>>,
    /// `message`: `MessageMediaSettings`.
    pub message: ::std::option::Option<::std::boxed::Box<crate::MessageMediaSettings>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueMediaSettings "QueueMediaSettings" 5 {
    (
        call: ::std::boxed::Box<crate::MediaSettings> = "call" 0 with_call,
        callback: ::std::boxed::Box<crate::CallbackMediaSettings> = "callback" 0 with_callback,
        chat: ::std::boxed::Box<crate::MediaSettings> = "chat" 0 with_chat,
        email: ::std::boxed::Box<crate::EmailMediaSettings> = "email" 0 with_email,
        message: ::std::boxed::Box<crate::MessageMediaSettings> = "message" 0 with_message,
    )
});
