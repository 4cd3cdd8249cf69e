// @generated from the schema "UserRecording"; changes made here are lost at the next generation

/// The schema `UserRecording`.
#[repr(C)]
pub struct UserRecording {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `contentUri`: `string`.
    #[doc(alias = "contentUri")]
    pub content_uri: ::std::option::Option<::std::string::String>,
    /// `workspace`: `DomainEntityRef`.
    pub workspace: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `conversation`: `Conversation`.
    pub conversation: ::std::option::Option<::std::boxed::Box<crate::Conversation>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: ::std::option::Option<i64>,
    /// `durationMilliseconds`: `integer (int64)`.
    #[doc(alias = "durationMilliseconds")]
    pub duration_milliseconds: ::std::option::Option<i64>,
    /// `thumbnails`: `array of DocumentThumbnail`.
    pub thumbnails: ::std::option::Option<::std::vec::Vec<crate::DocumentThumbnail>>,
    /// `read`: `boolean`.
    pub read: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserRecording "UserRecording" 13 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        content_uri: ::std::string::String = "contentUri" 0 with_content_uri,
        workspace: ::std::boxed::Box<crate::DomainEntityRef> = "workspace" 0 with_workspace,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 0 with_created_by,
        conversation: ::std::boxed::Box<crate::Conversation> = "conversation" 0 with_conversation,
        content_length: i64 = "contentLength" 0 with_content_length,
        duration_milliseconds: i64 = "durationMilliseconds" 0 with_duration_milliseconds,
        thumbnails: ::std::vec::Vec<crate::DocumentThumbnail> = "thumbnails" 0 with_thumbnails,
        read: bool = "read" 0 with_read,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
