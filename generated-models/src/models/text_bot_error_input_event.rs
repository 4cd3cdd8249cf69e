// @generated from the schema "TextBotErrorInputEvent"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TextBotErrorInputEvent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotErrorInputEvent {
    /// `code`: `string`, required.
    pub code: Option<String>,
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotErrorInputEvent "TextBotErrorInputEvent" 2 {
    (
        code: String = "code" with_code required,
        message: String = "message" with_message required,
    )
});
