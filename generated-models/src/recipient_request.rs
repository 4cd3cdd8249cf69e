// @generated from the schema "RecipientRequest"; changes made here are lost at the next generation

/// The schema `RecipientRequest`.
#[repr(C)]
pub struct RecipientRequest {
    /// `flow`: `RecipientFlow`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::RecipientFlow>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecipientRequest "RecipientRequest" 1 {
    (
        flow: ::std::boxed::Box<crate::RecipientFlow> = "flow" 0 with_flow,
    )
});
