// @generated from the schema "ContactPhoneNumberColumn"; changes made here are lost at the next generation

/// The schema `ContactPhoneNumberColumn`.
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

impl crate::runtime::Model for ContactPhoneNumberColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        callable_time_column: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactPhoneNumberColumn = &<ContactPhoneNumberColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactPhoneNumberColumn",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 1),
            ("type", "type", 1),
            ("callableTimeColumn", "callable_time_column", 0),
        ],
        fields: &[&E.column_name, &E.r#type, &E.callable_time_column],
    }
};

crate::runtime::model!(ContactPhoneNumberColumn);

crate::runtime::setters!(ContactPhoneNumberColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_callable_time_column: callable_time_column: ::std::string::String,
});
