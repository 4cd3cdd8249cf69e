// @generated from the schema "RecipientRequest"; changes made here are lost at the next generation

use crate::RecipientFlow;
use crate::runtime::Extra;

/// The schema `RecipientRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecipientRequest {
    /// `flow`: `RecipientFlow`.
    pub flow: Option<Box<RecipientFlow>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecipientRequest "RecipientRequest" 1 {
    (
        flow: Box<RecipientFlow> = "flow" with_flow,
    )
});
