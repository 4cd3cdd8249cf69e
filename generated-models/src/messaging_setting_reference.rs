// @generated from the schema "MessagingSettingReference"; changes made here are lost at the next generation

/// The schema `MessagingSettingReference`.
pub struct MessagingSettingReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `updatedBy`: `DomainEntityRef`, read-only.
    #[doc(alias = "updatedBy")]
    pub updated_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `content`: `ContentSetting`.
    pub content: ::std::option::Option<::std::boxed::Box<crate::ContentSetting>>,
    /// `event`: `EventSetting`.
    pub event: ::std::option::Option<::std::boxed::Box<crate::EventSetting>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessagingSettingReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        updated_by: ::std::option::Option::None,
        content: ::std::option::Option::None,
        event: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessagingSettingReference = &<MessagingSettingReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessagingSettingReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 2),
            ("selfUri", "self_uri", 2),
            ("dateCreated", "date_created", 2),
            ("dateModified", "date_modified", 2),
            ("version", "version", 0),
            ("createdBy", "created_by", 2),
            ("updatedBy", "updated_by", 2),
            ("content", "content", 0),
            ("event", "event", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.self_uri,
            &E.date_created,
            &E.date_modified,
            &E.version,
            &E.created_by,
            &E.updated_by,
            &E.content,
            &E.event,
        ],
    }
};

crate::runtime::model!(MessagingSettingReference);

crate::runtime::setters!(MessagingSettingReference {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_updated_by: updated_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_content: content: ::std::boxed::Box<crate::ContentSetting>,
    with_event: event: ::std::boxed::Box<crate::EventSetting>,
});
