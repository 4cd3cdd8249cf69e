// @generated from the schema "PhoneColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PhoneColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneColumn "PhoneColumn" 2 {
    (
        column_name: String = "columnName" with_column_name required,
        r#type: String = "type" with_type required,
    )
});
