// @generated from the schema "Digits"; changes made here are lost at the next generation

/// The schema `Digits`.
#[repr(C)]
pub struct Digits {
    /// `digits`: `string`.
    pub digits: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Digits "Digits" 1 {
    (
        digits: ::std::string::String = "digits" 0 with_digits,
    )
});
