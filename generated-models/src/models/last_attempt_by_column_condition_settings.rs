// @generated from the schema "LastAttemptByColumnConditionSettings"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `LastAttemptByColumnConditionSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LastAttemptByColumnConditionSettings {
    /// `emailColumnName`: `string`.
    #[doc(alias = "emailColumnName")]
    pub email_column_name: Option<String>,
    /// `smsColumnName`: `string`.
    #[doc(alias = "smsColumnName")]
    pub sms_column_name: Option<String>,
    /// `operator`: one of `Before` and `After`, required.
    pub operator: Option<Open<Operator>>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LastAttemptByColumnConditionSettings "LastAttemptByColumnConditionSettings" 4 {
    (
        email_column_name: String = "emailColumnName" with_email_column_name,
        sms_column_name: String = "smsColumnName" with_sms_column_name,
        operator: Open<Operator> = "operator" with_operator required,
        value: String = "value" with_value required,
    )
});

/// The property `operator` of `LastAttemptByColumnConditionSettings`. Known values: `Before`, `After`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Before,
    After,
}

crate::runtime::values!(Operator {
    Before = "Before",
    After = "After",
});
