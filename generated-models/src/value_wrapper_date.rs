// @generated from the schema "ValueWrapperDate"; changes made here are lost at the next generation

/// The schema `ValueWrapperDate`.
#[repr(C)]
pub struct ValueWrapperDate {
    /// `value`: `string (date-time)`.
    pub value: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperDate "ValueWrapperDate" 1 {
    (
        value: crate::runtime::DateTime = "value" 0 with_value,
    )
});
