// @generated from the schema "LastResultOverallConditionSettings"; changes made here are lost at the next generation

/// The schema `LastResultOverallConditionSettings`.
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

impl crate::runtime::Model for LastResultOverallConditionSettings {
    const EMPTY: Self = Self {
        email_wrapup_codes: ::std::option::Option::None,
        sms_wrapup_codes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LastResultOverallConditionSettings = &<LastResultOverallConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LastResultOverallConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailWrapupCodes", "email_wrapup_codes", 0),
            ("smsWrapupCodes", "sms_wrapup_codes", 0),
        ],
        fields: &[&E.email_wrapup_codes, &E.sms_wrapup_codes],
    }
};

crate::runtime::model!(LastResultOverallConditionSettings);

crate::runtime::setters!(LastResultOverallConditionSettings {
    with_email_wrapup_codes: email_wrapup_codes: ::std::vec::Vec<::std::string::String>,
    with_sms_wrapup_codes: sms_wrapup_codes: ::std::vec::Vec<::std::string::String>,
});
