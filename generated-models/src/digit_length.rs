// @generated from the schema "DigitLength"; changes made here are lost at the next generation

/// The schema `DigitLength`.
#[repr(C)]
pub struct DigitLength {
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DigitLength "DigitLength" 2 {
    (
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
    )
});
