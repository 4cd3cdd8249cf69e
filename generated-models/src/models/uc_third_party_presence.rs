// @generated from the schema "UCThirdPartyPresence"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `UCThirdPartyPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UCThirdPartyPresence {
    /// `email`: `string`, required.
    pub email: Option<String>,
    /// `presence`: `string`, required.
    pub presence: Option<String>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UCThirdPartyPresence "UCThirdPartyPresence" 4 {
    (
        email: String = "email" with_email required,
        presence: String = "presence" with_presence required,
        message: String = "message" with_message,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
