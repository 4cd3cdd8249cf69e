// @generated from the schema "PatchUser"; changes made here are lost at the next generation

/// The schema `PatchUser`.
#[repr(C)]
pub struct PatchUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: ::std::option::Option<::std::string::String>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchUser "PatchUser" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        preferred_name: ::std::string::String = "preferredName" 0 with_preferred_name,
        acd_auto_answer: bool = "acdAutoAnswer" 0 with_acd_auto_answer,
    )
});
