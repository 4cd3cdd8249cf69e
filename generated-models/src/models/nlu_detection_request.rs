// @generated from the schema "NluDetectionRequest"; changes made here are lost at the next generation

use crate::{NluDetectionContext, NluDetectionInput};
use crate::runtime::Extra;

/// The schema `NluDetectionRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDetectionRequest {
    /// `input`: `NluDetectionInput`, required.
    pub input: Option<Box<NluDetectionInput>>,
    /// `context`: `NluDetectionContext`.
    pub context: Option<Box<NluDetectionContext>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDetectionRequest "NluDetectionRequest" 2 {
    (
        input: Box<NluDetectionInput> = "input" with_input required,
        context: Box<NluDetectionContext> = "context" with_context,
    )
});
