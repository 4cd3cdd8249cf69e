// @generated from the schema "MessageInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `MessageInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessageInfo {
    /// `localizableMessageCode`: `string`.
    #[doc(alias = "localizableMessageCode")]
    pub localizable_message_code: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `messageWithParams`: `string`.
    #[doc(alias = "messageWithParams")]
    pub message_with_params: Option<String>,
    /// `messageParams`: `map of string`.
    #[doc(alias = "messageParams")]
    pub message_params: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessageInfo "MessageInfo" 4 {
    (
        localizable_message_code: String = "localizableMessageCode" with_localizable_message_code,
        message: String = "message" with_message,
        message_with_params: String = "messageWithParams" with_message_with_params,
        message_params: BTreeMap<String, String> = "messageParams" with_message_params,
    )
});
