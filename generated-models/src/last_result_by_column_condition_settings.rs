// @generated from the schema "LastResultByColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `LastResultByColumnConditionSettings`.
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

impl crate::runtime::Model for LastResultByColumnConditionSettings {
    const EMPTY: Self = Self {
        email_column_name: ::std::option::Option::None,
        email_wrapup_codes: ::std::option::Option::None,
        sms_column_name: ::std::option::Option::None,
        sms_wrapup_codes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LastResultByColumnConditionSettings = &<LastResultByColumnConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LastResultByColumnConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailColumnName", "email_column_name", 0),
            ("emailWrapupCodes", "email_wrapup_codes", 0),
            ("smsColumnName", "sms_column_name", 0),
            ("smsWrapupCodes", "sms_wrapup_codes", 0),
        ],
        fields: &[
            &E.email_column_name,
            &E.email_wrapup_codes,
            &E.sms_column_name,
            &E.sms_wrapup_codes,
        ],
    }
};

crate::runtime::model!(LastResultByColumnConditionSettings);

crate::runtime::setters!(LastResultByColumnConditionSettings {
    with_email_column_name: email_column_name: ::std::string::String,
    with_email_wrapup_codes: email_wrapup_codes: ::std::vec::Vec<::std::string::String>,
    with_sms_column_name: sms_column_name: ::std::string::String,
    with_sms_wrapup_codes: sms_wrapup_codes: ::std::vec::Vec<::std::string::String>,
});
