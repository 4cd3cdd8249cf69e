// @generated from the schema "MessagingSettingPatchRequest"; changes made here are lost at the next generation

use crate::{ContentSetting, EventSetting};
use crate::runtime::Extra;

/// The schema `MessagingSettingPatchRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingSettingPatchRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `content`: `ContentSetting`.
    pub content: Option<Box<ContentSetting>>,
    /// `event`: `EventSetting`.
    pub event: Option<Box<EventSetting>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MessagingSettingPatchRequest "MessagingSettingPatchRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        content: Box<ContentSetting> = "content" with_content,
        event: Box<EventSetting> = "event" with_event,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
