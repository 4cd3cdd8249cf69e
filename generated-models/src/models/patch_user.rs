// @generated from the schema "PatchUser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PatchUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `preferredName`: `string`.
    #[doc(alias = "preferredName")]
    pub preferred_name: Option<String>,
    /// `acdAutoAnswer`: `boolean`.
    #[doc(alias = "acdAutoAnswer")]
    pub acd_auto_answer: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchUser "PatchUser" 3 {
    (
        id: String = "id" with_id,
        preferred_name: String = "preferredName" with_preferred_name,
        acd_auto_answer: bool = "acdAutoAnswer" with_acd_auto_answer,
    )
});
