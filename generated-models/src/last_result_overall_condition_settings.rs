// @generated from the schema "LastResultOverallConditionSettings"; changes made here are lost at the next generation

/// The schema `LastResultOverallConditionSettings`.
#[repr(C)]
pub struct LastResultOverallConditionSettings {
    /// `emailWrapupCodes`: `array of string`.
    #[doc(alias = "emailWrapupCodes")]
    pub email_wrapup_codes: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `smsWrapupCodes`: `array of string`.
    #[doc(alias = "smsWrapupCodes")]
    pub sms_wrapup_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LastResultOverallConditionSettings "LastResultOverallConditionSettings" 2 {
    (
        email_wrapup_codes: ::std::vec::Vec<::std::string::String> = "emailWrapupCodes" 0 with_email_wrapup_codes,
        sms_wrapup_codes: ::std::vec::Vec<::std::string::String> = "smsWrapupCodes" 0 with_sms_wrapup_codes,
    )
});
