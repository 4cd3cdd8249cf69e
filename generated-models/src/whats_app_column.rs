// @generated from the schema "WhatsAppColumn"; changes made here are lost at the next generation

/// The schema `WhatsAppColumn`.
pub struct WhatsAppColumn {
    /// `columnName`: `string`, required.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppColumn {
    const EMPTY: Self = Self {
        column_name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppColumn = &<WhatsAppColumn as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppColumn",
        empty: E,
        extra: &E.extra,
        properties: &[("columnName", "column_name", 1), ("type", "type", 1)],
        fields: &[&E.column_name, &E.r#type],
    }
};

crate::runtime::model!(WhatsAppColumn);

crate::runtime::setters!(WhatsAppColumn {
    with_column_name: column_name: ::std::string::String,
    with_type: r#type: ::std::string::String,
});
