// @generated from the schema "EmailColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `EmailColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `contactableTimeColumn`: `string`.
    #[doc(alias = "contactableTimeColumn")]
    pub contactable_time_column: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailColumn "EmailColumn" 3 {
    (
        column_name: String = "columnName" with_column_name required,
        r#type: String = "type" with_type required,
        contactable_time_column: String = "contactableTimeColumn" with_contactable_time_column,
    )
});
