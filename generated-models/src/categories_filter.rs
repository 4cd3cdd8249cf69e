// @generated from the schema "CategoriesFilter"; changes made here are lost at the next generation

/// The schema `CategoriesFilter`.
#[repr(C)]
pub struct CategoriesFilter {
    /// `entities`: `array of CategoryEntity`, required.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::CategoryEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CategoriesFilter "CategoriesFilter" 1 {
    (
        entities: ::std::vec::Vec<crate::CategoryEntity> = "entities" 1 with_entities,
    )
});
