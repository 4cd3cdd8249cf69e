// @generated from the schema "Agent"; changes made here are lost at the next generation

/// The schema `Agent`.
#[repr(C)]
pub struct Agent {
    /// `stage`: `string`.
    pub stage: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Agent "Agent" 1 {
    (
        stage: ::std::string::String = "stage" 0 with_stage,
    )
});
