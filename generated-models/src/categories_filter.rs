// @generated from the schema "CategoriesFilter"; changes made here are lost at the next generation

/// The schema `CategoriesFilter`.
pub struct CategoriesFilter {
    /// `entities`: `array of CategoryEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::CategoryEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CategoriesFilter {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CategoriesFilter = &<CategoriesFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CategoriesFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 1)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(CategoriesFilter);

crate::runtime::setters!(CategoriesFilter {
    with_entities: entities: ::std::vec::Vec<crate::CategoryEntity>,
});
