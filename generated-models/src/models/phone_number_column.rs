// @generated from the schema "PhoneNumberColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// A column of a contact list that holds phone numbers.
///
/// The schema `PhoneNumberColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneNumberColumn {
    /// The name of the column.
    ///
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// What kind of number it is, such as `home`.
    ///
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneNumberColumn "PhoneNumberColumn" 2 {
    (
        column_name: String = "columnName" with_column_name,
        r#type: String = "type" with_type,
    )
});
