// @generated from the schema "Number"; changes made here are lost at the next generation

/// The schema `Number`.
#[repr(C)]
pub struct Number {
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Number "Number" 2 {
    (
        start: ::std::string::String = "start" 0 with_start,
        end: ::std::string::String = "end" 0 with_end,
    )
});
