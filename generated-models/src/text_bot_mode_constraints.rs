// @generated from the schema "TextBotModeConstraints"; changes made here are lost at the next generation

/// The schema `TextBotModeConstraints`.
#[repr(C)]
pub struct TextBotModeConstraints {
    /// `text`: `TextBotTextModeConstraints`.
    pub text: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotTextModeConstraints>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotModeConstraints "TextBotModeConstraints" 1 {
    (
        text: ::std::boxed::Box<crate::TextBotTextModeConstraints> = "text" 0 with_text,
    )
});
