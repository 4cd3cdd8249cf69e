// @generated from the schema "ExternalContactsRelationshipChangedTopicTwitterId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ExternalContactsRelationshipChangedTopicTwitterId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalContactsRelationshipChangedTopicTwitterId {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `screenName`: `string`.
    #[doc(alias = "screenName")]
    pub screen_name: Option<String>,
    /// `verified`: `boolean`.
    pub verified: Option<bool>,
    /// `profileUrl`: `string`.
    #[doc(alias = "profileUrl")]
    pub profile_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalContactsRelationshipChangedTopicTwitterId "ExternalContactsRelationshipChangedTopicTwitterId" 5 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        screen_name: String = "screenName" with_screen_name,
        verified: bool = "verified" with_verified,
        profile_url: String = "profileUrl" with_profile_url,
    )
});
