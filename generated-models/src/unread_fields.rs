// @generated from the schema "UnreadFields"; changes made here are lost at the next generation

/// The schema `UnreadFields`.
#[repr(C)]
pub struct UnreadFields {
    /// `state`: `boolean`, required.
    pub state: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UnreadFields "UnreadFields" 1 {
    (
        state: bool = "state" 1 with_state,
    )
});
