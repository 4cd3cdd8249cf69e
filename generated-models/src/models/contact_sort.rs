// @generated from the schema "ContactSort"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ContactSort`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContactSort {
    /// `fieldName`: `string`.
    #[doc(alias = "fieldName")]
    pub field_name: Option<String>,
    /// `direction`: one of `ASC` and `DESC`.
    pub direction: Option<Open<Direction>>,
    /// `numeric`: `boolean`.
    pub numeric: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContactSort "ContactSort" 3 {
    (
        field_name: String = "fieldName" with_field_name,
        direction: Open<Direction> = "direction" with_direction,
        numeric: bool = "numeric" with_numeric,
    )
});

/// The property `direction` of `ContactSort`. Known values: `ASC`, `DESC`.
#[repr(u16)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
}

crate::runtime::values!(Direction {
    Asc = "ASC",
    Desc = "DESC",
});
