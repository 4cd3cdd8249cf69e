// @generated from the schema "UserRecording"; changes made here are lost at the next generation

use crate::{Conversation, DocumentThumbnail, DomainEntityRef};
use crate::runtime::{DateTime, Extra};

/// The schema `UserRecording`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserRecording {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: Option<String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `conversation`: `Conversation`.
    pub conversation: Option<Box<Conversation>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `durationMilliseconds`: `integer (int64)`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: Option<i64>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: Option<Vec<DocumentThumbnail>>,
    /// `read`: `boolean`.
    pub read: Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserRecording "UserRecording" 13 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        content_uri: String = "contentUri" with_content_uri,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        conversation: Box<Conversation> = "conversation" with_conversation,
        content_length: i64 = "contentLength" with_content_length,
        duration_milliseconds: i64 = "durationMilliseconds" with_duration_milliseconds,
        thumbnails: Vec<DocumentThumbnail> = "thumbnails" with_thumbnails,
        read: bool = "read" with_read,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
