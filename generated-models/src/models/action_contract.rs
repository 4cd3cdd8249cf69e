// @generated from the schema "ActionContract"; changes made here are lost at the next generation

use crate::{ActionInput, ActionOutput};
use crate::runtime::Extra;

/// The schema `ActionContract`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionContract {
    /// `output`: `ActionOutput`.
    pub output: Option<Box<ActionOutput>>,
    /// `input`: `ActionInput`.
    pub input: Option<Box<ActionInput>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionContract "ActionContract" 2 {
    (
        output: Box<ActionOutput> = "output" with_output,
        input: Box<ActionInput> = "input" with_input,
    )
});
