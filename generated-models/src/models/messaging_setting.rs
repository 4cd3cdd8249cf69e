// @generated from the schema "MessagingSetting"; changes made here are lost at the next generation

use crate::{ContentSetting, DomainEntityRef, EventSetting};
use crate::runtime::{DateTime, Extra};

/// The schema `MessagingSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MessagingSetting {
    /// `id`: `string`, required, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `version`: `string`, read-only.
    pub version: Option<String>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `updatedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "updatedBy")]
    pub updated_by: Option<Box<DomainEntityRef>>,
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

crate::runtime::model!(MessagingSetting "MessagingSetting" 10 {
    (
        id: String = "id" with_id required read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        version: String = "version" with_version read_only,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by read_only,
        updated_by: Box<DomainEntityRef> = "updatedBy" with_updated_by read_only,
        content: Box<ContentSetting> = "content" with_content,
        event: Box<EventSetting> = "event" with_event,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
