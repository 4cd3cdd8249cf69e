// @generated from the schema "CategoriesFilter"; changes made here are lost at the next generation

use crate::CategoryEntity;
use crate::runtime::Extra;

/// The schema `CategoriesFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CategoriesFilter {
    /// `entities`: `array of CategoryEntity`, required.
    pub entities: Option<Vec<CategoryEntity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CategoriesFilter "CategoriesFilter" 1 {
    (
        entities: Vec<CategoryEntity> = "entities" with_entities required,
    )
});
