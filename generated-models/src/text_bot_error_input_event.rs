// @generated from the schema "TextBotErrorInputEvent"; changes made here are lost at the next generation

/// The schema `TextBotErrorInputEvent`.
#[repr(C)]
pub struct TextBotErrorInputEvent {
    /// `code`: `string`, required.
    pub code: ::std::option::Option<::std::string::String>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotErrorInputEvent "TextBotErrorInputEvent" 2 {
    (
        code: ::std::string::String = "code" 1 with_code,
        message: ::std::string::String = "message" 1 with_message,
    )
});
