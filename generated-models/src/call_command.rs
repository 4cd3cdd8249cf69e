// @generated from the schema "CallCommand"; changes made here are lost at the next generation

/// The schema `CallCommand`.
#[repr(C)]
pub struct CallCommand {
    /// `callNumber`: `string`, required.
    #[doc(alias = "callNumber")]
    pub call_number: ::std::option::Option<::std::string::String>,
    /// `phoneColumn`: `string`.
    #[doc(alias = "phoneColumn")]
    pub phone_column: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CallCommand "CallCommand" 2 {
    (
        call_number: ::std::string::String = "callNumber" 1 with_call_number,
        phone_column: ::std::string::String = "phoneColumn" 0 with_phone_column,
    )
});
