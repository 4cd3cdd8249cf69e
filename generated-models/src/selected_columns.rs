// @generated from the schema "SelectedColumns"; changes made here are lost at the next generation

/// The schema `SelectedColumns`.
#[repr(C)]
pub struct SelectedColumns {
    /// `columnOrder`: `integer (int32)`.
    #[doc(alias = "columnOrder")]
    pub column_order: ::std::option::Option<i32>,
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SelectedColumns "SelectedColumns" 2 {
    (
        column_order: i32 = "columnOrder" 0 with_column_order,
        column_name: ::std::string::String = "columnName" 0 with_column_name,
    )
});
