// @generated from the schema "PersistentConnectionChangeTopicErrorInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::PersistentConnectionChangeTopicErrorInfoDetails;
use crate::runtime::Extra;

/// The schema `PersistentConnectionChangeTopicErrorInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorInfo {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `code`: `string`.
    pub code: Option<String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: Option<String>,
    /// `userParams`: `map of string`.
    #[doc(alias = "userParams")]
    pub user_params: Option<BTreeMap<String, String>>,
    /// `nestedErrorDetails`: `array of PersistentConnectionChangeTopicErrorInfoDetails`.
    #[doc(alias = "nestedErrorDetails")]
    pub nested_error_details: Option<
        Vec<PersistentConnectionChangeTopicErrorInfoDetails>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfo "PersistentConnectionChangeTopicErrorInfo" 5 {
    (
        text: String = "text" with_text,
        code: String = "code" with_code,
        user_message: String = "userMessage" with_user_message,
        user_params: BTreeMap<String, String> = "userParams" with_user_params,
        nested_error_details: Vec<PersistentConnectionChangeTopicErrorInfoDetails> = "nestedErrorDetails" with_nested_error_details,
    )
});
