// @generated from the schema "UserRecording"; changes made here are lost at the next generation

/// The schema `UserRecording`.
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

impl crate::runtime::Model for UserRecording {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        content_uri: ::std::option::Option::None,
        workspace: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        content_length: ::std::option::Option::None,
        duration_milliseconds: ::std::option::Option::None,
        thumbnails: ::std::option::Option::None,
        read: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRecording = &<UserRecording as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRecording",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("contentUri", "content_uri", 0),
            ("workspace", "workspace", 0),
            ("createdBy", "created_by", 0),
            ("conversation", "conversation", 0),
            ("contentLength", "content_length", 0),
            ("durationMilliseconds", "duration_milliseconds", 0),
            ("thumbnails", "thumbnails", 0),
            ("read", "read", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.content_uri,
            &E.workspace,
            &E.created_by,
            &E.conversation,
            &E.content_length,
            &E.duration_milliseconds,
            &E.thumbnails,
            &E.read,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(UserRecording);

crate::runtime::setters!(UserRecording {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_content_uri: content_uri: ::std::string::String,
    with_workspace: workspace: ::std::boxed::Box<crate::DomainEntityRef>,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_conversation: conversation: ::std::boxed::Box<crate::Conversation>,
    with_content_length: content_length: i64,
    with_duration_milliseconds: duration_milliseconds: i64,
    with_thumbnails: thumbnails: ::std::vec::Vec<crate::DocumentThumbnail>,
    with_read: read: bool,
    with_self_uri: self_uri: ::std::string::String,
});
