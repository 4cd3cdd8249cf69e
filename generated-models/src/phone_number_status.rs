// @generated from the schema "PhoneNumberStatus"; changes made here are lost at the next generation

/// The schema `PhoneNumberStatus`.
#[repr(C)]
pub struct PhoneNumberStatus {
    /// `callable`: `boolean`.
    pub callable: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneNumberStatus "PhoneNumberStatus" 1 {
    (
        callable: bool = "callable" 0 with_callable,
    )
});
