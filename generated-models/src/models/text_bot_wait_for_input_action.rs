// @generated from the schema "TextBotWaitForInputAction"; changes made here are lost at the next generation

use crate::TextBotModeConstraints;
use crate::runtime::Extra;

/// The schema `TextBotWaitForInputAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TextBotWaitForInputAction {
    /// `modeConstraints`: `TextBotModeConstraints`, required.
    #[doc(alias = "modeConstraints")]
    pub mode_constraints: Option<Box<TextBotModeConstraints>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TextBotWaitForInputAction "TextBotWaitForInputAction" 1 {
    (
        mode_constraints: Box<TextBotModeConstraints> = "modeConstraints" with_mode_constraints required,
    )
});
