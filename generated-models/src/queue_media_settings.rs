// @generated from the schema "QueueMediaSettings"; changes made here are lost at the next generation

/// The schema `QueueMediaSettings`.
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

impl crate::runtime::Model for QueueMediaSettings {
    const EMPTY: Self = Self {
        call: ::std::option::Option::None,
        callback: ::std::option::Option::None,
        chat: ::std::option::Option::None,
        email: ::std::option::Option::None,
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueMediaSettings = &<QueueMediaSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueMediaSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("call", "call", 0),
            ("callback", "callback", 0),
            ("chat", "chat", 0),
            ("email", "email", 0),
            ("message", "message", 0),
        ],
        fields: &[&E.call, &E.callback, &E.chat, &E.email, &E.message],
    }
};

crate::runtime::model!(QueueMediaSettings);

crate::runtime::setters!(QueueMediaSettings {
    with_call: call: ::std::boxed::Box<crate::MediaSettings>,
    with_callback: callback: ::std::boxed::Box<crate::CallbackMediaSettings>,
    with_chat: chat: ::std::boxed::Box<crate::MediaSettings>,
    with_email: email: ::std::boxed::Box<crate::EmailMediaSettings>,
    with_message: message: ::std::boxed::Box<crate::MessageMediaSettings>,
});
