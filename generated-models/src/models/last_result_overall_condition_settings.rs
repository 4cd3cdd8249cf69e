// @generated from the schema "LastResultOverallConditionSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LastResultOverallConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LastResultOverallConditionSettings {
    /// `emailWrapupCodes`: `array of string`.
    #[doc(alias = "emailWrapupCodes")]
    pub email_wrapup_codes: Option<Vec<String>>,
    /// `smsWrapupCodes`: `array of string`.
    #[doc(alias = "smsWrapupCodes")]
    pub sms_wrapup_codes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LastResultOverallConditionSettings "LastResultOverallConditionSettings" 2 {
    (
        email_wrapup_codes: Vec<String> = "emailWrapupCodes" with_email_wrapup_codes,
        sms_wrapup_codes: Vec<String> = "smsWrapupCodes" with_sms_wrapup_codes,
    )
});
