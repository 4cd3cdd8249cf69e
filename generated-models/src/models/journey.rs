// @generated from the schema "Journey"; changes made here are lost at the next generation

use crate::JourneyPattern;
use crate::runtime::Extra;

/// The schema `Journey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Journey {
    /// `patterns`: `array of JourneyPattern`, required.
    pub patterns: Option<Vec<JourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Journey "Journey" 1 {
    (
        patterns: Vec<JourneyPattern> = "patterns" with_patterns required,
    )
});
