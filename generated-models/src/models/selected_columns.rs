// @generated from the schema "SelectedColumns"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SelectedColumns`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SelectedColumns {
    /// `columnOrder`: `integer (int32)`.
    #[doc(alias = "columnOrder")]
    pub column_order: Option<i32>,
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SelectedColumns "SelectedColumns" 2 {
    (
        column_order: i32 = "columnOrder" with_column_order,
        column_name: String = "columnName" with_column_name,
    )
});
