// @generated from the schema "EmailColumn"; changes made here are lost at the next generation

/// The schema `EmailColumn`.
#[repr(C)]
pub struct EmailColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `contactableTimeColumn`: `string`.
    #[doc(alias = "contactableTimeColumn")]
    pub contactable_time_column: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailColumn "EmailColumn" 3 {
    (
        column_name: ::std::string::String = "columnName" 1 with_column_name,
        r#type: ::std::string::String = "type" 1 with_type,
        contactable_time_column: ::std::string::String = "contactableTimeColumn" 0 with_contactable_time_column,
    )
});
