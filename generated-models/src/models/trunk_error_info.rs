// @generated from the schema "TrunkErrorInfo"; changes made here are lost at the next generation

use crate::TrunkErrorInfoDetails;
use crate::runtime::Extra;

/// The schema `TrunkErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkErrorInfo {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `details`: `TrunkErrorInfoDetails`.
    pub details: Option<Box<TrunkErrorInfoDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkErrorInfo "TrunkErrorInfo" 3 {
    (
        text: String = "text" with_text,
        code: String = "code" with_code,
        details: Box<TrunkErrorInfoDetails> = "details" with_details,
    )
});
