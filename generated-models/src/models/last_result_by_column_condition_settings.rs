// @generated from the schema "LastResultByColumnConditionSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LastResultByColumnConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LastResultByColumnConditionSettings {
    /// `emailColumnName`: `string`.
    #[doc(alias = "emailColumnName")]
    pub email_column_name: Option<String>,
    /// `emailWrapupCodes`: `array of string`.
    #[doc(alias = "emailWrapupCodes")]
    pub email_wrapup_codes: Option<Vec<String>>,
    /// `smsColumnName`: `string`.
    #[doc(alias = "smsColumnName")]
    pub sms_column_name: Option<String>,
    /// `smsWrapupCodes`: `array of string`.
    #[doc(alias = "smsWrapupCodes")]
    pub sms_wrapup_codes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LastResultByColumnConditionSettings "LastResultByColumnConditionSettings" 4 {
    (
        email_column_name: String = "emailColumnName" with_email_column_name,
        email_wrapup_codes: Vec<String> = "emailWrapupCodes" with_email_wrapup_codes,
        sms_column_name: String = "smsColumnName" with_sms_column_name,
        sms_wrapup_codes: Vec<String> = "smsWrapupCodes" with_sms_wrapup_codes,
    )
});
