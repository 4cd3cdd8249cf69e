// @generated from the schema "ValueWrapperLocalDate"; changes made here are lost at the next generation

/// The schema `ValueWrapperLocalDate`.
#[repr(C)]
pub struct ValueWrapperLocalDate {
    /// `value`: `string (date)`.
    pub value: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperLocalDate "ValueWrapperLocalDate" 1 {
    (
        value: crate::runtime::Date = "value" 0 with_value,
    )
});
