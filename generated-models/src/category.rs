// @generated from the schema "Category"; changes made here are lost at the next generation

/// The schema `Category`.
pub struct Category {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Category {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Category = &<Category as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Category",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0)],
        fields: &[&E.name],
    }
};

crate::runtime::model!(Category);

crate::runtime::setters!(Category {
    with_name: name: ::std::string::String,
});
