// @generated from the schema "LastAttemptByColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `LastAttemptByColumnConditionSettings`.
#[repr(C)]
pub struct LastAttemptByColumnConditionSettings {
    /// `emailColumnName`: `string`.
    #[doc(alias = "emailColumnName")]
    pub email_column_name: ::std::option::Option<::std::string::String>,
    /// `smsColumnName`: `string`.
    #[doc(alias = "smsColumnName")]
    pub sms_column_name: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`, required.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LastAttemptByColumnConditionSettings "LastAttemptByColumnConditionSettings" 4 {
    (
        email_column_name: ::std::string::String = "emailColumnName" 0 with_email_column_name,
        sms_column_name: ::std::string::String = "smsColumnName" 0 with_sms_column_name,
        operator: crate::runtime::Open<Operator> = "operator" 1 with_operator,
        value: ::std::string::String = "value" 1 with_value,
    )
});

/// The property `operator` of `LastAttemptByColumnConditionSettings`. Known values: `Before`, `After`.
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}
