// @generated from the schema "ActionContractInput"; changes made here are lost at the next generation

/// The schema `ActionContractInput`.
#[repr(C)]
pub struct ActionContractInput {
    /// `input`: `PostInputContract`, required.
    pub input: ::std::option::Option<::std::boxed::Box<crate::PostInputContract>>,
    /// `output`: `PostOutputContract`, required.
    pub output: ::std::option::Option<::std::boxed::Box<crate::PostOutputContract>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionContractInput "ActionContractInput" 2 {
    (
        input: ::std::boxed::Box<crate::PostInputContract> = "input" 1 with_input,
        output: ::std::boxed::Box<crate::PostOutputContract> = "output" 1 with_output,
    )
});
