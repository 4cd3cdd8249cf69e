// @generated from the schema "Items"; changes made here are lost at the next generation

/// The schema `Items`.
pub struct Items {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `pattern`: `string`.
    pub pattern: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Items {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        pattern: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Items = &<Items as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Items",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("pattern", "pattern", 0)],
        fields: &[&E.r#type, &E.pattern],
    }
};

crate::runtime::model!(Items);

crate::runtime::setters!(Items {
    with_type: r#type: ::std::string::String,
    with_pattern: pattern: ::std::string::String,
});
