// @generated from the schema "DialerContactlistConfigChangeContactPhoneNumberColumn"; changes made here are lost at the next generation

/// The schema `DialerContactlistConfigChangeContactPhoneNumberColumn`.
pub struct DialerContactlistConfigChangeContactPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `callableTimeColumn`: `string`.
    #[doc(alias = "callableTimeColumn")]
    pub callable_time_column: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerContactlistConfigChangeContactPhoneNumberColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        callable_time_column: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerContactlistConfigChangeContactPhoneNumberColumn = &<DialerContactlistConfigChangeContactPhoneNumberColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerContactlistConfigChangeContactPhoneNumberColumn",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("columnName", "column_name", 0),
            ("type", "type", 0),
            ("callableTimeColumn", "callable_time_column", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[
            &E.column_name,
            &E.r#type,
            &E.callable_time_column,
            &E.additional_properties,
        ],
    }
};

crate::runtime::model!(DialerContactlistConfigChangeContactPhoneNumberColumn);

crate::runtime::setters!(DialerContactlistConfigChangeContactPhoneNumberColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_callable_time_column: callable_time_column: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
