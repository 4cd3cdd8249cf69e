// @generated from the schema "PersistentConnectionChangeTopicErrorInfoDetails"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::PersistentConnectionChangeTopicErrorLocation;
use crate::runtime::Extra;

/// The schema `PersistentConnectionChangeTopicErrorInfoDetails`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PersistentConnectionChangeTopicErrorInfoDetails {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `userMessage`: `string`.
    #[doc(alias = "userMessage")]
    pub user_message: Option<String>,
    /// `userParams`: `map of string`.
    #[doc(alias = "userParams")]
    pub user_params: Option<BTreeMap<String, String>>,
    /// `hostname`: `string`.
    pub hostname: Option<String>,
    /// `location`: `PersistentConnectionChangeTopicErrorLocation`.
    pub location: Option<Box<PersistentConnectionChangeTopicErrorLocation>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PersistentConnectionChangeTopicErrorInfoDetails "PersistentConnectionChangeTopicErrorInfoDetails" 5 {
    (
        code: String = "code" with_code,
        user_message: String = "userMessage" with_user_message,
        user_params: BTreeMap<String, String> = "userParams" with_user_params,
        hostname: String = "hostname" with_hostname,
        location: Box<PersistentConnectionChangeTopicErrorLocation> = "location" with_location,
    )
});
