// @generated from the schema "ValueWrapperHrisTimeOffType"; changes made here are lost at the next generation

/// The schema `ValueWrapperHrisTimeOffType`.
#[repr(C)]
pub struct ValueWrapperHrisTimeOffType {
    /// `value`: `HrisTimeOffType`.
    pub value: ::std::option::Option<::std::boxed::Box<crate::HrisTimeOffType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ValueWrapperHrisTimeOffType "ValueWrapperHrisTimeOffType" 1 {
    (
        value: ::std::boxed::Box<crate::HrisTimeOffType> = "value" 0 with_value,
    )
});
