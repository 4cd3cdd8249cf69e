// @generated from the schema "Column"; changes made here are lost at the next generation

/// The schema `Column`.
#[repr(C)]
pub struct Column {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `columnNumber`: `integer (int32)`.
    #[doc(alias = "columnNumber")]
    pub column_number: ::std::option::Option<i32>,
    /// `startPosition`: `integer (int32)`.
    #[doc(alias = "startPosition")]
    pub start_position: ::std::option::Option<i32>,
    /// `length`: `integer (int32)`.
    pub length: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Column "Column" 4 {
    (
        column_name: ::std::string::String = "columnName" 0 with_column_name,
        column_number: i32 = "columnNumber" 0 with_column_number,
        start_position: i32 = "startPosition" 0 with_start_position,
        length: i32 = "length" 0 with_length,
    )
});
