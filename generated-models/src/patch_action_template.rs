// @generated from the schema "PatchActionTemplate"; changes made here are lost at the next generation

/// The schema `PatchActionTemplate`.
#[repr(C)]
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

crate::runtime::model!(PatchActionTemplate "PatchActionTemplate" 6 {
    (
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        version: i32 = "version" 0 with_version,
        media_type: crate::runtime::Open<MediaType> = "mediaType" 0 with_media_type,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        content_offer: ::std::boxed::Box<crate::PatchContentOffer> = "contentOffer" 0 with_content_offer,
    )
});

/// The property `mediaType` of `PatchActionTemplate`. Known values: `webchat`, `webMessagingOffer`, `contentOffer`, `integrationAction`, `architectFlow`, `openAction`.
#[non_exhaustive]
pub enum MediaType {
    Webchat,
    WebMessagingOffer,
    ContentOffer,
    IntegrationAction,
    ArchitectFlow,
    OpenAction,
}

crate::runtime::known!(MediaType);

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
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Deleted, "Deleted"),
    ];
}
