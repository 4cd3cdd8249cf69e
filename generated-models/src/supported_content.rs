// @generated from the schema "SupportedContent"; changes made here are lost at the next generation

/// The schema `SupportedContent`.
pub struct SupportedContent {
    /// `id`: `string`, required, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `modifiedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `mediaTypes`: `MediaTypes`.
    #[doc(alias = "mediaTypes")]
    pub media_types: ::std::option::Option<::std::boxed::Box<crate::MediaTypes>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SupportedContent {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        modified_by: ::std::option::Option::None,
        version: ::std::option::Option::None,
        media_types: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SupportedContent = &<SupportedContent as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SupportedContent",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 3),
            ("name", "name", 1),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("createdBy", "created_by", 2),
            ("modifiedBy", "modified_by", 2),
            ("version", "version", 2),
            ("mediaTypes", "media_types", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.created_by,
            &E.modified_by,
            &E.version,
            &E.media_types,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(SupportedContent);

crate::runtime::setters!(SupportedContent {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_modified_by: modified_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_version: version: i32,
    with_media_types: media_types: ::std::boxed::Box<crate::MediaTypes>,
    with_self_uri: self_uri: ::std::string::String,
});
