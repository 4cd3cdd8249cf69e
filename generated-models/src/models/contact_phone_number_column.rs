// @generated from the schema "ContactPhoneNumberColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ContactPhoneNumberColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactPhoneNumberColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `callableTimeColumn`: `string`.
    #[doc(alias = "callableTimeColumn")]
    pub callable_time_column: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactPhoneNumberColumn "ContactPhoneNumberColumn" 3 {
    (
        column_name: String = "columnName" with_column_name required,
        r#type: String = "type" with_type required,
        callable_time_column: String = "callableTimeColumn" with_callable_time_column,
    )
});
