// @generated from the schema "PhoneColumn"; changes made here are lost at the next generation

/// The schema `PhoneColumn`.
#[repr(C)]
pub struct PhoneColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneColumn "PhoneColumn" 2 {
    (
        column_name: ::std::string::String = "columnName" 1 with_column_name,
        r#type: ::std::string::String = "type" 1 with_type,
    )
});
