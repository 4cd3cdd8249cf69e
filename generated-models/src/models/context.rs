// @generated from the schema "Context"; changes made here are lost at the next generation

use crate::ContextPattern;
use crate::runtime::Extra;

/// The schema `Context`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Context {
    /// `patterns`: `array of ContextPattern`, required.
    pub patterns: Option<Vec<ContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Context "Context" 1 {
    (
        patterns: Vec<ContextPattern> = "patterns" with_patterns required,
    )
});
