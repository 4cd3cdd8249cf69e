// @generated from the schema "ContactPhoneNumberColumn"; changes made here are lost at the next generation

/// The schema `ContactPhoneNumberColumn`.
#[repr(C)]
pub struct ContactPhoneNumberColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `callableTimeColumn`: `string`.
    #[doc(alias = "callableTimeColumn")]
    pub callable_time_column: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContactPhoneNumberColumn "ContactPhoneNumberColumn" 3 {
    (
        column_name: ::std::string::String = "columnName" 1 with_column_name,
        r#type: ::std::string::String = "type" 1 with_type,
        callable_time_column: ::std::string::String = "callableTimeColumn" 0 with_callable_time_column,
    )
});
