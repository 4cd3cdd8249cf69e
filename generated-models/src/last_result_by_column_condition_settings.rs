// @generated from the schema "LastResultByColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `LastResultByColumnConditionSettings`.
#[repr(C)]
pub struct LastResultByColumnConditionSettings {
    /// `emailColumnName`: `string`.
    #[doc(alias = "emailColumnName")]
    pub email_column_name: ::std::option::Option<::std::string::String>,
    /// `emailWrapupCodes`: `array of string`.
    #[doc(alias = "emailWrapupCodes")]
    pub email_wrapup_codes: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `smsColumnName`: `string`.
    #[doc(alias = "smsColumnName")]
    pub sms_column_name: ::std::option::Option<::std::string::String>,
    /// `smsWrapupCodes`: `array of string`.
    #[doc(alias = "smsWrapupCodes")]
    pub sms_wrapup_codes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LastResultByColumnConditionSettings "LastResultByColumnConditionSettings" 4 {
    (
        email_column_name: ::std::string::String = "emailColumnName" 0 with_email_column_name,
        email_wrapup_codes: ::std::vec::Vec<::std::string::String> = "emailWrapupCodes" 0 with_email_wrapup_codes,
        sms_column_name: ::std::string::String = "smsColumnName" 0 with_sms_column_name,
        sms_wrapup_codes: ::std::vec::Vec<::std::string::String> = "smsWrapupCodes" 0 with_sms_wrapup_codes,
    )
});
