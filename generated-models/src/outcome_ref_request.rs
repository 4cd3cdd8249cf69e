// @generated from the schema "OutcomeRefRequest"; changes made here are lost at the next generation

/// The schema `OutcomeRefRequest`.
#[repr(C)]
pub struct OutcomeRefRequest {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeRefRequest "OutcomeRefRequest" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
