// @generated from the schema "TextBotOutputPrompts"; changes made here are lost at the next generation

/// The schema `TextBotOutputPrompts`.
#[repr(C)]
pub struct TextBotOutputPrompts {
    /// `outputLanguage`: `string`, required.
    #[doc(alias = "outputLanguage")]
    pub output_language: ::std::option::Option<::std::string::String>,
    /// `textPrompts`: `TextBotModeOutputPrompts`.
    #[doc(alias = "textPrompts")]
    pub text_prompts: ::std::option::Option<
        ::std::boxed::Box<crate::TextBotModeOutputPrompts>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextBotOutputPrompts "TextBotOutputPrompts" 2 {
    (
        output_language: ::std::string::String = "outputLanguage" 1 with_output_language,
        text_prompts: ::std::boxed::Box<crate::TextBotModeOutputPrompts> = "textPrompts" 0 with_text_prompts,
    )
});
