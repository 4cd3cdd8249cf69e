// @generated from the schema "MessagingSettingRequest"; changes made here are lost at the next generation

use crate::{ContentSetting, EventSetting};
use crate::runtime::Extra;

/// The schema `MessagingSettingRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingSettingRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
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

crate::runtime::model!(MessagingSettingRequest "MessagingSettingRequest" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        content: Box<ContentSetting> = "content" with_content,
        event: Box<EventSetting> = "event" with_event,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
