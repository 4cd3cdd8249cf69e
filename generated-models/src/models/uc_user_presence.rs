// @generated from the schema "UcUserPresence"; changes made here are lost at the next generation

use crate::PresenceDefinition;
use crate::runtime::{DateTime, Extra};

/// The schema `UcUserPresence`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UcUserPresence {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: Option<String>,
    /// `presenceDefinition`: `PresenceDefinition`.
    #[doc(alias = "presenceDefinition")]
    pub presence_definition: Option<Box<PresenceDefinition>>,
    /// `message`: `string`.
    pub message: Option<String>,
    /// `modifiedDate`: `string (date-time)`.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UcUserPresence "UcUserPresence" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        user_id: String = "userId" with_user_id,
        source: String = "source" with_source,
        source_id: String = "sourceId" with_source_id,
        presence_definition: Box<PresenceDefinition> = "presenceDefinition" with_presence_definition,
        message: String = "message" with_message,
        modified_date: DateTime = "modifiedDate" with_modified_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
