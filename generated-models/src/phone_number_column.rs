// @generated from the schema "PhoneNumberColumn"; changes made here are lost at the next generation

/// A column of a contact list that holds phone numbers.
///
/// The schema `PhoneNumberColumn`.
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

impl crate::runtime::Model for PhoneNumberColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneNumberColumn = &<PhoneNumberColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneNumberColumn",
        empty: E,
        extra: &E.extra,
        properties: &[("columnName", "column_name", 0), ("type", "type", 0)],
        fields: &[&E.column_name, &E.r#type],
    }
};

crate::runtime::model!(PhoneNumberColumn);

crate::runtime::setters!(PhoneNumberColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
