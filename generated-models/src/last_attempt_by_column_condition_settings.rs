// @generated from the schema "LastAttemptByColumnConditionSettings"; changes made here are lost at the next generation

/// The schema `LastAttemptByColumnConditionSettings`.
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

impl crate::runtime::Model for LastAttemptByColumnConditionSettings {
    const EMPTY: Self = Self {
        email_column_name: ::std::option::Option::None,
        sms_column_name: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LastAttemptByColumnConditionSettings = &<LastAttemptByColumnConditionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LastAttemptByColumnConditionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emailColumnName", "email_column_name", 0),
            ("smsColumnName", "sms_column_name", 0),
            ("operator", "operator", 1),
            ("value", "value", 1),
        ],
        fields: &[&E.email_column_name, &E.sms_column_name, &E.operator, &E.value],
    }
};

crate::runtime::model!(LastAttemptByColumnConditionSettings);

crate::runtime::setters!(LastAttemptByColumnConditionSettings {
    with_email_column_name: email_column_name: ::std::string::String,
    with_sms_column_name: sms_column_name: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_value: value: ::std::string::String,
});

/// The property `operator` of `LastAttemptByColumnConditionSettings`. Known values: `Before`, `After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Before, "Before"),
        (Self::After, "After"),
    ];
}
