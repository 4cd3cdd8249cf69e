// @generated from the schema "WrapUpCodeReference"; changes made here are lost at the next generation

/// The schema `WrapUpCodeReference`.
#[repr(C)]
pub struct WrapUpCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WrapUpCodeReference "WrapUpCodeReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
