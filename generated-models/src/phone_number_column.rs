// @generated from the schema "PhoneNumberColumn"; changes made here are lost at the next generation

/// A column of a contact list that holds phone numbers.
///
/// The schema `PhoneNumberColumn`.
#[repr(C)]
pub struct PhoneNumberColumn {
    /// The name of the column.
    ///
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// What kind of number it is, such as `home`.
    ///
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneNumberColumn "PhoneNumberColumn" 2 {
    (
        column_name: ::std::string::String = "columnName" 0 with_column_name,
        r#type: ::std::string::String = "type" 0 with_type,
    )
});
