// @generated from the schema "ActionTemplate"; changes made here are lost at the next generation

/// The schema `ActionTemplate`.
pub struct ActionTemplate {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`, read-only.
    pub version: ::std::option::Option<i32>,
    /// `mediaType`: `string`, required.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `contentOffer`: `ContentOffer`.
    #[doc(alias = "contentOffer")]
    pub content_offer: ::std::option::Option<::std::boxed::Box<crate::ContentOffer>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionTemplate {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        state: ::std::option::Option::None,
        content_offer: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionTemplate = &<ActionTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 1),
            ("description", "description", 0),
            ("version", "version", 2),
            ("mediaType", "media_type", 1),
            ("state", "state", 1),
            ("contentOffer", "content_offer", 0),
            ("selfUri", "self_uri", 2),
            ("createdDate", "created_date", 2),
            ("modifiedDate", "modified_date", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.version,
            &E.media_type,
            &E.state,
            &E.content_offer,
            &E.self_uri,
            &E.created_date,
            &E.modified_date,
        ],
    }
};

crate::runtime::model!(ActionTemplate);

crate::runtime::setters!(ActionTemplate {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_state: state: crate::runtime::Open<State>,
    with_content_offer: content_offer: ::std::boxed::Box<crate::ContentOffer>,
    with_self_uri: self_uri: ::std::string::String,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
});

/// The property `mediaType` of `ActionTemplate`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Webchat, "webchat"),
        (Self::WebMessagingOffer, "webMessagingOffer"),
        (Self::ContentOffer, "contentOffer"),
        (Self::IntegrationAction, "integrationAction"),
        (Self::ArchitectFlow, "architectFlow"),
        (Self::OpenAction, "openAction"),
    ];
}

/// The property `state` of `ActionTemplate`. Known values: `Active`, `Inactive`, `Deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Deleted, "Deleted"),
    ];
}
