// @generated from the schema "SocialTopicPatchRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SocialTopicPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialTopicPatchRequest {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `divisionId`: `string`.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialTopicPatchRequest "SocialTopicPatchRequest" 3 {
    (
        name: String = "name" with_name,
        description: String = "description" with_description,
        division_id: String = "divisionId" with_division_id,
    )
});
