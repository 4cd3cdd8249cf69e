// @generated from the schema "RequestContext"; changes made here are lost at the next generation

use crate::RequestContextPattern;
use crate::runtime::Extra;

/// The schema `RequestContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestContext {
    /// `patterns`: `array of RequestContextPattern`.
    pub patterns: Option<Vec<RequestContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestContext "RequestContext" 1 {
    (
        patterns: Vec<RequestContextPattern> = "patterns" with_patterns,
    )
});
