// @generated from the schema "EmailColumn"; changes made here are lost at the next generation

/// The schema `EmailColumn`.
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

impl crate::runtime::Model for EmailColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        contactable_time_column: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailColumn = &<EmailColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailColumn",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 1),
            ("type", "type", 1),
            ("contactableTimeColumn", "contactable_time_column", 0),
        ],
        fields: &[&E.column_name, &E.r#type, &E.contactable_time_column],
    }
};

crate::runtime::model!(EmailColumn);

crate::runtime::setters!(EmailColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_contactable_time_column: contactable_time_column: ::std::string::String,
});
