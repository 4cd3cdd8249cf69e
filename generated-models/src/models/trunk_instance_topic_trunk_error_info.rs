// @generated from the schema "TrunkInstanceTopicTrunkErrorInfo"; changes made here are lost at the next generation

use crate::TrunkInstanceTopicTrunkErrorInfoDetails;
use crate::runtime::Extra;

/// The schema `TrunkInstanceTopicTrunkErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrunkInstanceTopicTrunkErrorInfo {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `details`: `TrunkInstanceTopicTrunkErrorInfoDetails`.
    pub details: Option<Box<TrunkInstanceTopicTrunkErrorInfoDetails>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrunkInstanceTopicTrunkErrorInfo "TrunkInstanceTopicTrunkErrorInfo" 3 {
    (
        text: String = "text" with_text,
        code: String = "code" with_code,
        details: Box<TrunkInstanceTopicTrunkErrorInfoDetails> = "details" with_details,
    )
});
