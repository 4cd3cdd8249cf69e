// @generated from the schema "PatchActionTemplate"; changes made here are lost at the next generation

/// The schema `PatchActionTemplate`.
pub struct PatchActionTemplate {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `mediaType`: `string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<crate::runtime::Open<MediaType>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `contentOffer`: `PatchContentOffer`.
    #[doc(alias = "contentOffer")]
    pub content_offer: ::std::option::Option<
        ::std::boxed::Box<crate::PatchContentOffer>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchActionTemplate {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        version: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        state: ::std::option::Option::None,
        content_offer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchActionTemplate = &<PatchActionTemplate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchActionTemplate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("description", "description", 0),
            ("version", "version", 0),
            ("mediaType", "media_type", 0),
            ("state", "state", 0),
            ("contentOffer", "content_offer", 0),
        ],
        fields: &[
            &E.name,
            &E.description,
            &E.version,
            &E.media_type,
            &E.state,
            &E.content_offer,
        ],
    }
};

crate::runtime::model!(PatchActionTemplate);

crate::runtime::setters!(PatchActionTemplate {
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_version: version: i32,
    with_media_type: media_type: crate::runtime::Open<MediaType>,
    with_state: state: crate::runtime::Open<State>,
    with_content_offer: content_offer: ::std::boxed::Box<crate::PatchContentOffer>,
});

/// The property `mediaType` of `PatchActionTemplate`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
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

/// The property `state` of `PatchActionTemplate`. Known values: `Active`, `Inactive`, `Deleted`.
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
