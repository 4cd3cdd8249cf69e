// @generated from the schema "Column"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Column`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Column {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `columnNumber`: `integer (int32)`.
    #[doc(alias = "columnNumber")]
    pub column_number: Option<i32>,
    /// `startPosition`: `integer (int32)`.
    #[doc(alias = "startPosition")]
    pub start_position: Option<i32>,
    /// `length`: `integer (int32)`.
    pub length: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Column "Column" 4 {
    (
        column_name: String = "columnName" with_column_name,
        column_number: i32 = "columnNumber" with_column_number,
        start_position: i32 = "startPosition" with_start_position,
        length: i32 = "length" with_length,
    )
});
