// @generated from the schema "ActionContract"; changes made here are lost at the next generation

/// The schema `ActionContract`.
#[repr(C)]
pub struct ActionContract {
    /// `output`: `ActionOutput`.
    pub output: ::std::option::Option<::std::boxed::Box<crate::ActionOutput>>,
    /// `input`: `ActionInput`.
    pub input: ::std::option::Option<::std::boxed::Box<crate::ActionInput>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ActionContract "ActionContract" 2 {
    (
        output: ::std::boxed::Box<crate::ActionOutput> = "output" 0 with_output,
        input: ::std::boxed::Box<crate::ActionInput> = "input" 0 with_input,
    )
});
