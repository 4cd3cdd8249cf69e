// @generated from the schema "TextBotOutputPrompts"; changes made here are lost at the next generation

use crate::TextBotModeOutputPrompts;
use crate::runtime::Extra;

/// The schema `TextBotOutputPrompts`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotOutputPrompts {
    /// `outputLanguage`: `string`, required.
    #[doc(alias = "outputLanguage")]
    pub output_language: Option<String>,
    /// `textPrompts`: `TextBotModeOutputPrompts`.
    #[doc(alias = "textPrompts")]
    pub text_prompts: Option<Box<TextBotModeOutputPrompts>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotOutputPrompts "TextBotOutputPrompts" 2 {
    (
        output_language: String = "outputLanguage" with_output_language required,
        text_prompts: Box<TextBotModeOutputPrompts> = "textPrompts" with_text_prompts,
    )
});
